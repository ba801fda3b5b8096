package org.palermoassist.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.reference.RateLine.Verdict;

/** Reads a file of rates: {@code currency,effective_on,rate,source} and, for corrections, {@code reason}; the first line is a heading. */
final class RateFile {
    /** Rates are published for the coming month at most. */
    private static final int DAYS_AHEAD = 62;

    private static final int WHOLE = 16;
    private static final int DECIMALS = 12;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_LINE = 200;

    private final Set<String> currencies;
    private final Set<String> sources;
    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();

    RateFile(Set<String> currencies, Set<String> sources, LocalDate today) {
        this.currencies = currencies;
        this.sources = sources;
        this.today = today;
    }

    /** Every line but the heading; a good one counts as new until it is compared with the table. */
    List<RateLine> read(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<RateLine> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord cells : parser) {
                int number = (int) parser.getCurrentLineNumber();
                if (cells.getRecordNumber() > 1) {
                    lines.add(line(Math.max(number, 2), cells));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            lines.add(RateLine.refused(lines.size() + 2, "", Verdict.NOT_READABLE));
        }
        return lines;
    }

    private RateLine line(int number, CSVRecord cells) {
        String whole = String.join(", ", cells.toList());
        String text = whole.length() > LONGEST_LINE ? whole.substring(0, LONGEST_LINE) : whole;
        if (cells.size() < 4
                || cells.size() > 5
                || cells.size() == 5 && cells.get(4).length() > LONGEST_REASON) {
            return RateLine.refused(number, text, Verdict.NOT_READABLE);
        }
        String currency = cells.get(0).toUpperCase(Locale.ROOT);
        String source = cells.get(3).toUpperCase(Locale.ROOT);
        Optional<LocalDate> day = day(cells.get(1));
        Optional<BigDecimal> rate = rate(cells.get(2));
        Verdict verdict = verdict(currency, day, rate, source);
        RateLine line =
                new RateLine(number, text, verdict, currency, day, rate, source, cells.size() == 5 ? cells.get(4) : "");
        return verdict.refused() || seen.add(line.key()) ? line : line.judged(Verdict.TWICE);
    }

    private Verdict verdict(String currency, Optional<LocalDate> day, Optional<BigDecimal> rate, String source) {
        if (!currencies.contains(currency) || currency.equals("USD")) {
            return Verdict.UNKNOWN_CURRENCY;
        }
        if (day.isEmpty()) {
            return Verdict.NO_DATE;
        }
        if (day.get().isAfter(today.plusDays(DAYS_AHEAD))) {
            return Verdict.TOO_FAR_AHEAD;
        }
        if (rate.isEmpty()) {
            return Verdict.NO_RATE;
        }
        return sources.contains(source) ? Verdict.NEW : Verdict.UNKNOWN_SOURCE;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Digits and a point; no thousands mark, since 1,234 is 1.234 to half of the readers. */
    private static Optional<BigDecimal> rate(String text) {
        if (!text.matches("\\d{1," + WHOLE + "}(\\.\\d{1," + DECIMALS + "})?")) {
            return Optional.empty();
        }
        BigDecimal rate = new BigDecimal(text);
        return Optional.of(rate).filter(number -> number.signum() > 0);
    }
}
