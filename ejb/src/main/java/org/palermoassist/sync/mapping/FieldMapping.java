package org.palermoassist.sync.mapping;

import java.util.Map;
import java.util.TreeMap;

/**
 * What one column means, or what holds for all rows.
 *
 * @param field what it is
 * @param place heading or path; empty for a constant
 * @param constant what holds for all rows where there is no column
 * @param reading how cells are read
 * @param words the partner's words and what they mean here, such as a status or a country code
 */
public record FieldMapping(
        MappedField field, String place, String constant, Reading reading, Map<String, String> words) {
    /** Keeps the words in one order. */
    public FieldMapping {
        words = java.util.Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** A column without words of its own. */
    public static FieldMapping of(MappedField field, String place, Reading reading) {
        return new FieldMapping(field, place, "", reading, Map.of());
    }

    /** What holds for all rows. */
    public static FieldMapping constant(MappedField field, String constant, Reading reading) {
        return new FieldMapping(field, "", constant, reading, Map.of());
    }
}
