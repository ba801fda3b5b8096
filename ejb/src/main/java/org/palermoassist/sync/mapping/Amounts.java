package org.palermoassist.sync.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.sync.table.Cell;

/** Reads amounts as people write them. A text that does not fit the decimal mark of its column is refused, never bent to fit. */
public final class Amounts {
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])");
    private static final Pattern POINT = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?|\\.\\d+");
    private static final Pattern COMMA = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d+(,\\d+)?|,\\d+");
    private static final Pattern MILLION = Pattern.compile("(?i)\\s*(millions?|millones|mio\\.?|mln\\.?)$");
    private static final int LONGEST = 60;
    private static final Set<String> NOTHING =
            Set.of("-", "\u2013", "\u2014", "n/a", "n.a.", "tbd", "tbc", "s/o", "n.d.", "nd", "n/d", "pending");

    /** Signs that stand for one currency alone; a bare dollar or pound does not. */
    private static final Map<String, String> SIGNS = signs();

    private Amounts() {}

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("US$", "USD");
        signs.put("\u20ac", "EUR");
        signs.put("\u00a3", "GBP");
        signs.put("\u00a5", "JPY");
        signs.put("CFA", "XOF");
        return signs;
    }

    /**
     * An amount with the currency that stands beside it.
     *
     * @param currency code or sign in the same cell
     */
    public record Read(BigDecimal value, Optional<String> currency) {}

    /** Whether a cell says in words that there is nothing. */
    public static boolean isNothing(String text) {
        return NOTHING.contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    /** The amount that a cell names. */
    public static Optional<Read> read(Cell cell, Reading reading) {
        if (cell.kind() == Cell.Kind.NUMBER) {
            return Optional.of(new Read(times(new BigDecimal(cell.text()), reading.factor()), Optional.empty()));
        }
        String text = cell.text();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> currency = currency(text);
        String bare = bare(text);
        Matcher million = MILLION.matcher(bare);
        int factor = reading.factor();
        if (million.find()) {
            bare = bare.substring(0, million.start());
            factor = 1_000_000;
        }
        int times = factor;
        return number(bare, reading.mark()).map(value -> new Read(times(value, times), currency));
    }

    private static BigDecimal times(BigDecimal value, int factor) {
        return factor == 1 ? value : value.multiply(BigDecimal.valueOf(factor));
    }

    static Optional<String> currency(String text) {
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            if (text.contains(sign.getKey())) {
                return Optional.of(sign.getValue());
            }
        }
        Matcher code = CODE.matcher(text);
        return code.find() ? Optional.of(code.group()) : Optional.empty();
    }

    private static String bare(String text) {
        String bare = CODE.matcher(text).replaceAll(" ");
        for (String sign : SIGNS.keySet()) {
            bare = bare.replace(sign, " ");
        }
        return bare.replace('$', ' ').strip();
    }

    static Optional<BigDecimal> number(String text, DecimalMark mark) {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f'\u2019]", "");
        boolean negative = digits.startsWith("-") || digits.startsWith("(") && digits.endsWith(")");
        digits = digits.replaceAll("^[-+(]|\\)$", "");
        Pattern shape = mark == DecimalMark.POINT ? POINT : COMMA;
        if (!shape.matcher(digits).matches()) {
            return Optional.empty();
        }
        String plain = mark == DecimalMark.POINT
                ? digits.replace(",", "")
                : digits.replace(".", "").replace(',', '.');
        BigDecimal value = new BigDecimal(plain);
        return Optional.of(negative ? value.negate() : value);
    }
}
