package org.palermoassist.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an act changed.
 *
 * @param old value before; empty for none
 * @param now value after; empty for none
 * @param reason why, in the words of who acted; empty for none
 */
public record AuditChange(String old, String now, String reason) {
    private static final int LONGEST_FIELD = 300;

    /** A change of one value; nothing, or an empty {@link Optional}, is no value. */
    public static AuditChange of(Object old, Object now) {
        return new AuditChange(text(old), text(now), "");
    }

    /** A change of several fields: one line each on both sides, in the same order; long words are cut. */
    public static AuditChange of(List<Field> fields) {
        return new AuditChange(lines(fields, Field::old), lines(fields, Field::now), "");
    }

    /** The same change, and why. */
    public AuditChange because(String why) {
        return new AuditChange(old, now, why.strip());
    }

    private static String lines(List<Field> fields, Function<Field, String> side) {
        return fields.stream()
                .map(field -> field.name() + ": " + oneLine(side.apply(field)))
                .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_FIELD ? line.substring(0, LONGEST_FIELD) : line;
    }

    private static String text(Object value) {
        Object given = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        return Objects.toString(given, "");
    }

    /**
     * One of several fields that an act changed.
     *
     * @param name of the field
     * @param old value before; empty for none
     * @param now value after; empty for none
     */
    public record Field(String name, String old, String now) {}
}
