package org.palermoassist.web.sync;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palermoassist.sync.mapping.FieldMapping;
import org.palermoassist.sync.mapping.MappedField;
import org.palermoassist.sync.mapping.Reading;

/**
 * A column of a list, as the page shows it.
 *
 * @param number from 0
 * @param place heading or path
 * @param examples what stands there
 * @param unclear whether its values do not tell how they are to be read
 * @param unknown words of the partner that no list of ours knows
 */
public record ColumnRow(
        int number,
        String place,
        String examples,
        boolean unclear,
        List<String> unknown,
        Optional<FieldMapping> mapping) {
    private static final int LONGEST = 90;

    static String shown(List<String> examples) {
        return examples.stream()
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text)
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** What it is; empty when it is left out. */
    public String field() {
        return mapping.map(one -> one.field().name()).orElse("");
    }

    /** How what stands there is read; empty when it is left out. */
    public String kind() {
        return mapping.map(one -> one.field().kind().name()).orElse("");
    }

    /** How its cells are read. */
    public Reading reading() {
        return mapping.map(FieldMapping::reading).orElse(Reading.plain("en"));
    }

    /** Whether a year has to be said. */
    public boolean yearly() {
        return field().equals(MappedField.YEAR_BUDGET.name());
    }

    /** The partner's words and ours, one line each; words that nobody knows yet wait for ours. */
    public String words() {
        String known = mapping.stream()
                .flatMap(one -> one.words().entrySet().stream())
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining("\n"));
        String open = unknown.stream().map(word -> word + " = ").collect(Collectors.joining("\n"));
        return known.isEmpty() || open.isEmpty() ? known + open : known + "\n" + open;
    }

    /** How many lines the words take. */
    public int lines() {
        return Math.max(1, Math.min(6, words().split("\n").length));
    }
}
