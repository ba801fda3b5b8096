package org.palermoassist.web.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What a text from outside says, be it from an address or from a field; what cannot be read counts as missing. */
public final class Given {
    private Given() {}

    /** @return the text without blanks around it; empty for null and for nothing but blanks */
    public static Optional<String> text(String given) {
        return Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @return a day as ISO 8601 writes it */
    public static Optional<LocalDate> day(String given) {
        return time(given, LocalDate::parse);
    }

    /**
     * A day, a month or a moment.
     *
     * @param parse reads it as ISO 8601 writes it
     */
    public static <T> Optional<T> time(String given, Function<String, T> parse) {
        try {
            return text(given).map(parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** @return one of the constants, by its exact name */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String given) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(given))
                .findFirst();
    }
}
