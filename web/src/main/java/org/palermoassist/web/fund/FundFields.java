package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.SharedRule;

/** What was typed into a form of the fund: after a refusal it stands there again, exactly as typed. */
@Named
@RequestScoped
public class FundFields {
    @Inject
    private HttpServletRequest request;

    /** What stands in a field; empty for nothing. */
    public String get(String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : typed.strip();
    }

    /** What was typed, or what usually stands there while nothing was sent. */
    public String get(String name, Object usual) {
        return request.getParameter(name) == null ? String.valueOf(usual) : get(name);
    }

    /** Whether a box is ticked. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** All that was chosen of one name. */
    public List<String> all(String name) {
        String[] typed = request.getParameterValues(name);
        return typed == null
                ? List.of()
                : Arrays.stream(typed).filter(text -> !text.isBlank()).toList();
    }

    SortedSet<String> codes(String name) {
        return new TreeSet<>(all(name));
    }

    /** A day; what cannot be read counts as missing. */
    public Optional<LocalDate> day(String name) {
        return day(get(name), LocalDate::parse);
    }

    /** What a text says; what cannot be read counts as missing. */
    public static <T> Optional<T> day(String text, Function<String, T> parse) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** One of the constants; what is none counts as missing. */
    public <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return named(type, get(name));
    }

    static <E extends Enum<E>> Optional<E> named(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst();
    }

    /** An amount in dollars; nothing counts as zero. */
    public Money usd(String name) {
        return Money.of(number(get(name)), "USD");
    }

    /**
     * A number: digits, blanks between them, and a point or a comma before decimals. A comma before three digits is refused: it means
     * thousands to half of the readers.
     *
     * @throws RuleViolation {@link SharedRule#AMOUNT_IS_EXACT}
     */
    public static BigDecimal number(String typed) {
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
