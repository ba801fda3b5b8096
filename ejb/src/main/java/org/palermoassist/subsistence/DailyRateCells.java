package org.palermoassist.subsistence;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.subsistence.DailyRateLine.Verdict;

/** The cells of one line of a file of daily rates. */
final class DailyRateCells {
    private static final int CELLS = 11;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_LINE = 200;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final int number;
    private final CSVRecord cells;
    private final String text;

    DailyRateCells(int number, CSVRecord cells) {
        this.number = number;
        this.cells = cells;
        String whole = String.join(", ", cells.toList());
        text = whole.length() > LONGEST_LINE ? whole.substring(0, LONGEST_LINE) : whole;
    }

    /** What the line says, or why it is refused. */
    DailyRateLine line() {
        String reason = cells.size() == CELLS + 1 ? cells.get(CELLS) : "";
        if (cells.size() < CELLS || cells.size() > CELLS + 1 || reason.length() > LONGEST_REASON) {
            return DailyRateLine.refused(number, text, Verdict.NOT_READABLE);
        }
        try {
            Place place = place();
            return new DailyRateLine(number, text, Verdict.NEW, Optional.of(rate(place)), Optional.of(place), reason);
        } catch (Unfit unfit) {
            return DailyRateLine.refused(number, text, unfit.why);
        }
    }

    private Place place() throws Unfit {
        String name = cells.get(1);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Unfit(Verdict.NO_PLACE);
        }
        try {
            PlaceCode code = new PlaceCode(cells.get(0).toUpperCase(Locale.ROOT));
            return new Place(code, name, Zones.zone(cells.get(2)));
        } catch (RuleViolation unfit) {
            throw new Unfit(unfit.rule() == SubsistenceRule.PLACE_IS_A_CODE ? Verdict.NO_PLACE : Verdict.NO_ZONE);
        }
    }

    private DailyRate rate(Place place) throws Unfit {
        LocalDate from = day(3).orElseThrow(() -> new Unfit(Verdict.NO_DATE));
        Optional<LocalDate> until = day(4);
        refuse(until.filter(from::isAfter).isPresent(), Verdict.ENDS_BEFORE_START);
        Money dsa = amount(5).orElseThrow(() -> new Unfit(Verdict.NO_AMOUNT));
        Optional<Money> reduced = amount(6);
        Optional<BigDecimal> room = number(7, Verdict.NO_SHARE);
        Money terminal = amount(8).orElseThrow(() -> new Unfit(Verdict.NO_AMOUNT));
        Money vehicle = amount(9).orElseThrow(() -> new Unfit(Verdict.NO_AMOUNT));
        refuse(
                dsa.isZero()
                        || !vehicle.isAtMost(terminal)
                        || reduced.filter(low -> !low.isAtMost(dsa)).isPresent(),
                Verdict.NO_AMOUNT);
        refuse(room.filter(share -> share.compareTo(WHOLE) > 0).isPresent(), Verdict.NO_SHARE);
        String source = cells.get(10);
        refuse(source.isEmpty() || source.length() > LONGEST_NAME, Verdict.NO_SOURCE);
        return new DailyRate(place.code(), from, until, dsa, reduced, room, terminal, vehicle, source);
    }

    private static void refuse(boolean unfit, Verdict why) throws Unfit {
        if (unfit) {
            throw new Unfit(why);
        }
    }

    private Optional<LocalDate> day(int at) throws Unfit {
        try {
            return cells.get(at).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells.get(at)));
        } catch (DateTimeException unreadable) {
            throw new Unfit(Verdict.NO_DATE);
        }
    }

    private Optional<Money> amount(int at) throws Unfit {
        return number(at, Verdict.NO_AMOUNT).map(value -> Money.of(value, RateStore.USD));
    }

    /** Digits, and a point before one or two decimals; no thousands mark, since 1,234 is 1.234 to half of the readers. */
    private Optional<BigDecimal> number(int at, Verdict why) throws Unfit {
        String cell = cells.get(at);
        refuse(!cell.isEmpty() && !cell.matches("\\d{1,7}(\\.\\d{1,2})?"), why);
        return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell).stripTrailingZeros());
    }

    /** A cell that makes its line unfit. */
    private static final class Unfit extends Exception {
        private final Verdict why;

        Unfit(Verdict why) {
            super(why.name());
            this.why = why;
        }
    }
}
