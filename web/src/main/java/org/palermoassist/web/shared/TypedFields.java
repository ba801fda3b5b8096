package org.palermoassist.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.SharedRule;

/** The fields of a form as they stand: texts by name, exactly as typed, and what they say. */
public final class TypedFields {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** As posted. */
    public static TypedFields of(Map<String, String[]> parameters) {
        TypedFields fields = new TypedFields();
        parameters.forEach((name, given) -> fields.values.put(name, List.of(given)));
        return fields;
    }

    /** As posted, or what usually stands there while nothing was sent. */
    public static TypedFields posted(HttpServletRequest request, Supplier<TypedFields> usual) {
        return request.getMethod().equals("POST") ? of(request.getParameterMap()) : usual.get();
    }

    /** Fills a field. */
    public TypedFields put(String name, Object value) {
        values.put(name, List.of(String.valueOf(value)));
        return this;
    }

    /** Ticks boxes. */
    public TypedFields putAll(String name, Iterable<String> several) {
        values.put(name, List.copyOf(new TreeSet<>(collected(several))));
        return this;
    }

    private static List<String> collected(Iterable<String> several) {
        List<String> all = new ArrayList<>();
        several.forEach(all::add);
        return all;
    }

    /** What stands in a field; empty for nothing. */
    public String get(String name) {
        return values.getOrDefault(name, List.of("")).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** Whether a box is ticked. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** All that stands under a name, without blank ones. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The same as a set. */
    public SortedSet<String> codes(String name) {
        return new TreeSet<>(all(name));
    }

    /** What stands in a field, when something does. */
    public Optional<String> optional(String name) {
        return Given.text(get(name));
    }

    /** A day; what cannot be read counts as missing. */
    public Optional<LocalDate> day(String name) {
        return Given.day(get(name));
    }

    /** A choice; nothing when it is none of these. */
    public <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Given.constant(type, get(name));
    }

    /**
     * An amount: digits, blanks between them, and a point or a comma before decimals. A comma before three digits is refused: it
     * means thousands to half of the readers.
     *
     * @throws RuleViolation {@link SharedRule#AMOUNT_IS_EXACT}
     */
    public Money money(String name, String currency) {
        return Money.of(number(name), currency);
    }

    /** A number, written as an amount is; nothing counts as zero. */
    public BigDecimal number(String name) {
        return amount(get(name));
    }

    /** What a text says as a number, written as an amount is; nothing counts as zero. */
    public static BigDecimal amount(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (digits.isEmpty()) {
            return BigDecimal.ZERO;
        }
        boolean readable = digits.matches("\\d{1,15}([.,]\\d{1,4})?") && !digits.matches("\\d+,\\d{3}");
        if (!readable) {
            throw new RuleViolation(SharedRule.AMOUNT_IS_EXACT, typed);
        }
        return new BigDecimal(digits.replace(',', '.'));
    }
}
