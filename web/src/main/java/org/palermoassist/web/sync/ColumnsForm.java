package org.palermoassist.web.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.sync.MappingDraft;
import org.palermoassist.sync.mapping.DateOrder;
import org.palermoassist.sync.mapping.DecimalMark;
import org.palermoassist.sync.mapping.FieldMapping;
import org.palermoassist.sync.mapping.MappedField;
import org.palermoassist.sync.mapping.Mapping;
import org.palermoassist.sync.mapping.Reading;
import org.palermoassist.sync.table.Layout;

/** What somebody said of the columns of a list, as it was posted. */
final class ColumnsForm {
    static final int CONSTANTS = 4;

    private final Map<String, String[]> posted;
    private final MappingDraft draft;

    ColumnsForm(Map<String, String[]> posted, MappingDraft draft) {
        this.posted = posted;
        this.draft = draft;
    }

    Mapping mapping() {
        List<FieldMapping> fields = new ArrayList<>();
        List<String> places = draft.sample().places();
        for (int i = 0; i < places.size(); i++) {
            int column = i;
            field(text("field-" + i)).ifPresent(field -> fields.add(column(field, places.get(column), column)));
        }
        for (int i = 0; i < CONSTANTS; i++) {
            String value = text("constant-" + i);
            field(text("constantField-" + i))
                    .filter(field -> !value.isEmpty())
                    .ifPresent(field -> fields.add(FieldMapping.constant(field, value, Reading.plain(language()))));
        }
        boolean together = text("together").equals("yes");
        return new Mapping(draft.mapping().layout(), together, fields);
    }

    Layout layout() {
        Layout old = draft.mapping().layout();
        int row = number(text("headingRow"), old.headingRow());
        return new Layout(old.format(), text("sheet"), Math.max(1, Math.min(row, 1_000)), text("path"));
    }

    private FieldMapping column(MappedField field, String place, int i) {
        Optional<FieldMapping> before = draft.mapping().fields().stream()
                .filter(one -> one.place().equals(place))
                .findFirst();
        Reading old = before.map(FieldMapping::reading).orElse(Reading.plain(language()));
        Reading reading = new Reading(
                given("language-" + i, old.language()),
                given("currency-" + i, old.currency()).toUpperCase(java.util.Locale.ROOT),
                constant(DateOrder.values(), "dates-" + i).orElse(old.order()),
                constant(DecimalMark.values(), "decimals-" + i).orElse(old.mark()),
                number(text("factor-" + i), old.factor()),
                number(text("year-" + i), old.year()));
        Map<String, String> words = posted.containsKey("words-" + i)
                ? words(text("words-" + i))
                : before.map(FieldMapping::words).orElse(Map.of());
        return new FieldMapping(field, place, "", reading, words);
    }

    /** One line a word: theirs, an equals sign, ours. */
    private static Map<String, String> words(String lines) {
        Map<String, String> words = new HashMap<>();
        for (String line : lines.split("\\R")) {
            int equals = line.lastIndexOf('=');
            if (equals > 0 && !line.substring(equals + 1).isBlank()) {
                words.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return words;
    }

    private String language() {
        return draft.mapping()
                .first(MappedField.TITLE)
                .map(title -> title.reading().language())
                .orElse("en");
    }

    private static Optional<MappedField> field(String name) {
        return java.util.Arrays.stream(MappedField.values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        String wanted = text(name);
        return java.util.Arrays.stream(all)
                .filter(one -> one.name().equals(wanted))
                .findFirst();
    }

    private String given(String name, String old) {
        return posted.containsKey(name) ? text(name) : old;
    }

    private static int number(String text, int old) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : old;
    }

    private String text(String name) {
        String[] values = posted.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }
}
