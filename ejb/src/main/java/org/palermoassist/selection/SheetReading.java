package org.palermoassist.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.ChargedPart;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.shared.Money;

/** Reads a list that {@link SheetText} wrote. */
final class SheetReading {
    private SheetReading() {}

    static Sheet of(String text) {
        return new Sheet(text.lines().skip(1).map(SheetReading::line).toList());
    }

    private static SheetLine line(String text) {
        String[] cell = text.split(",", -1);
        return new SheetLine(
                Integer.parseInt(cell[0]),
                new NominationRef(cell[1]),
                cell[2],
                Integer.parseInt(cell[3]),
                cell[4].equals("LATE"),
                optional(cell[5]).map(Tier::valueOf),
                parts(cell[7], "; ", SheetReading::point),
                optional(cell[8]).map(SheetReading::reason),
                Outcome.valueOf(cell[9]),
                reasons(cell[10]),
                optional(cell[11]).map(SheetReading::usd),
                parts(cell[12], " ", SheetReading::share));
    }

    /** Criteria with their facts. */
    static List<Reason> reasons(String text) {
        return parts(text, "; ", SheetReading::reason);
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    private static <T> List<T> parts(String text, String between, Function<String, T> part) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(between)).map(part).toList();
    }

    private static Point point(String text) {
        int at = text.lastIndexOf('=');
        return new Point(new BigDecimal(text.substring(at + 1)), reason(text.substring(0, at)));
    }

    private static Reason reason(String text) {
        int at = text.indexOf('(');
        if (at < 0) {
            return Reason.of(Criterion.valueOf(text));
        }
        List<String> facts = new ArrayList<>(
                Arrays.asList(text.substring(at + 1, text.length() - 1).split(" \\| ", -1)));
        return new Reason(Criterion.valueOf(text.substring(0, at)), facts);
    }

    private static ChargedPart share(String text) {
        int at = text.indexOf('=');
        return new ChargedPart(new PoolRef(text.substring(0, at)), usd(text.substring(at + 1)));
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }
}
