package org.palermoassist.calls;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A field of an expert's part.
 *
 * @param field which one
 * @param item number of an item of the agenda, for expertise; for a meeting back to back {@code I-.../number}; else empty
 */
public record FieldName(ExpertField field, String item) implements Serializable {
    private static final int LONGEST = 40;

    /** Checks that only expertise is said of an item. */
    public FieldName {
        CallsRule.FIELD_IS_KNOWN.require(
                (field == ExpertField.EXPERTISE) != item.isEmpty()
                        && item.length() < LONGEST - field.name().length(),
                item);
    }

    /** A field that is no expertise. */
    public static FieldName of(ExpertField field) {
        return new FieldName(field, "");
    }

    /** Expertise against an item of the agenda. */
    public static FieldName expertise(String item) {
        return new FieldName(ExpertField.EXPERTISE, item);
    }

    /**
     * A field by its text, such as {@code BIRTH} or {@code EXPERTISE/3}.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule#FIELD_IS_KNOWN}
     */
    public static FieldName parse(String text) {
        String[] parts = text.split("/", 2);
        boolean known = Arrays.stream(ExpertField.values())
                .anyMatch(field -> field.name().equals(parts[0]));
        CallsRule.FIELD_IS_KNOWN.require(known, text.length() > LONGEST ? "" : text);
        return new FieldName(ExpertField.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
    }

    @Override
    public String toString() {
        return item.isEmpty() ? field.name() : field + "/" + item;
    }
}
