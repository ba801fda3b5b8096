package org.palermoassist.sync.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.sync.table.Cell;
import org.palermoassist.sync.table.Head;

/** Reads days as people write them. Where only a month or a year stands, a start is its first day and an end its last. */
public final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?: \\d{1,2}:\\d{2}.*)?");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(\\d{1,2})(?:er|st|nd|rd|th)? )?(?:de |of )?(\\p{L}{3,12}) (?:(\\d{1,2})(?:st|nd|rd|th)? )?(?:de |del |of )?(\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int THIS_CENTURY = 70;

    /** Beginnings that tell the months apart in English, French and Spanish. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("juin", 6),
            Map.entry("jul", 7),
            Map.entry("juil", 7),
            Map.entry("aug", 8),
            Map.entry("aou", 8),
            Map.entry("ago", 8),
            Map.entry("sep", 9),
            Map.entry("set", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dic", 12));

    private Days() {}

    /**
     * The day that a cell names.
     *
     * @param end whether it is the end of something
     */
    public static Optional<LocalDate> read(Cell cell, DateOrder order, boolean end) {
        String text = cell.text();
        if (cell.kind() == Cell.Kind.DATE) {
            return Optional.of(LocalDate.parse(text));
        }
        try {
            return written(text, order, end);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> written(String text, DateOrder order, boolean end) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            boolean dayFirst = order == DateOrder.DAY_FIRST;
            return Optional.of(LocalDate.of(
                    year(numbers.group(3)), number(numbers, dayFirst ? 2 : 1), number(numbers, dayFirst ? 1 : 2)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return Optional.of(edge(YearMonth.of(number(month, 2), number(month, 1)), end));
        }
        if (YEAR.matcher(text).matches()) {
            int year = Integer.parseInt(text);
            return Optional.of(end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
        }
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(EPOCH.plusDays(Integer.parseInt(text)));
        }
        return named(text, end);
    }

    private static Optional<LocalDate> named(String text, boolean end) {
        Matcher named = NAMED.matcher(Head.key(text));
        if (!named.matches()) {
            return Optional.empty();
        }
        Optional<Integer> month = month(named.group(2));
        Optional<String> day = Optional.ofNullable(named.group(1)).or(() -> Optional.ofNullable(named.group(3)));
        int year = year(named.group(4));
        return month.map(number -> day.map(given -> LocalDate.of(year, number, Integer.parseInt(given)))
                .orElseGet(() -> edge(YearMonth.of(year, number), end)));
    }

    private static Optional<Integer> month(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MONTHS.getOrDefault(
                small.substring(0, Math.min(4, small.length())), MONTHS.get(small.substring(0, 3))));
    }

    private static LocalDate edge(YearMonth month, boolean end) {
        return end ? month.atEndOfMonth() : month.atDay(1);
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        return text.length() == 4 ? year : year + (year < THIS_CENTURY ? 2000 : 1900);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** First and second number of a date that begins with two; nothing for other texts. */
    static Optional<int[]> leading(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? Optional.of(new int[] {number(numbers, 1), number(numbers, 2)}) : Optional.empty();
    }
}
