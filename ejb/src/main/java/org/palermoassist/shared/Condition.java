package org.palermoassist.shared;

import java.util.List;

/**
 * A part of a WHERE clause with the values of its placeholders.
 *
 * @param sql text with {@code ?} placeholders; never a value
 * @param values one for each placeholder; a collection stands for a list of placeholders
 */
public record Condition(String sql, List<Object> values) {
    /** A condition with its values. */
    public static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }
}
