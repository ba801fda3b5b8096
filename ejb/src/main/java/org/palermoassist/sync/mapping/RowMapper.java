package org.palermoassist.sync.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.iati.ActivityResults;
import org.palermoassist.projects.iati.ActivityTexts;
import org.palermoassist.projects.iati.Description;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.sync.mapping.RowValues.Column;
import org.palermoassist.sync.mapping.RowValues.Value;
import org.palermoassist.sync.table.Cell;
import org.palermoassist.sync.table.Head;
import org.palermoassist.sync.table.ListEntry;

/** Makes activities of the rows of one file. What it answers depends on the rows and the mapping alone. */
public final class RowMapper {
    private static final int LONGEST_TITLE = 2_000;

    private final Mapping mapping;
    private final MappingBook book;
    private final Reporter reporter;
    private final Map<MappedField, List<Column>> columns = new EnumMap<>(MappedField.class);
    private final List<String> missing = new ArrayList<>();
    private final Optional<String> returned;

    /** Looks up the columns of the mapping in the headings of the file. */
    public RowMapper(Mapping mapping, Head head, MappingBook book, Reporter reporter) {
        this.mapping = mapping;
        this.book = book;
        this.reporter = reporter;
        this.returned = ReturnedColumns.identifier(head);
        for (FieldMapping field : mapping.fields()) {
            Optional<String> place = field.place().isEmpty() ? Optional.of("") : head.find(field.place());
            place.ifPresentOrElse(
                    found -> columns.computeIfAbsent(field.field(), key -> new ArrayList<>())
                            .add(new Column(field, found, folded(field.words()))),
                    () -> missing.add(field.place()));
        }
    }

    private static Map<String, String> folded(Map<String, String> words) {
        Map<String, String> folded = new HashMap<>();
        words.forEach((word, code) -> folded.put(Head.key(word), code));
        return folded;
    }

    /** Headings that the mapping reads and the file has not. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** What a row has in common with others of the same activity; empty for a row that says nothing of it. */
    String key(ListEntry row) {
        for (MappedField field : List.of(MappedField.IDENTIFIER, MappedField.OWN_NUMBER, MappedField.TITLE)) {
            for (Column column : columns.getOrDefault(field, List.of())) {
                Cell cell = column.place().isEmpty() ? Cell.EMPTY : row.at(column.place());
                if (!cell.isEmpty()) {
                    return field + " " + cell.text();
                }
            }
        }
        return "";
    }

    /** Makes an activity of one row, or of several that belong together. */
    public Mapped map(List<ListEntry> rows) {
        RowValues values = new RowValues(rows, columns);
        rows.stream()
                .filter(row -> !row.beyond().isEmpty())
                .forEach(row -> values.refuse(MappingRule.ROW_FITS_HEADING, "", row.beyond()));
        HeadParts head = new HeadParts(values, reporter, language());
        ActivityTexts texts = new ActivityTexts(titles(values), descriptions(values));
        String title = texts.titles().stream().map(Narrative::text).findFirst().orElse("");
        if (title.isEmpty()) {
            values.refuse(MappingRule.ROW_HAS_TITLE, place(MappedField.TITLE), "");
        }
        Optional<String> known = returned.map(values::at).filter(text -> !text.isEmpty());
        String identifier = head.identifier(known, title);
        PartyParts parties = new PartyParts(values);
        ReportedActivity activity = new ReportedActivity(
                head.head(identifier),
                texts,
                parties.parties(),
                new PlaceParts(values, book).places(),
                new ThemeParts(values, book).themes(),
                new MoneyParts(values, book, head).finance(),
                new ActivityResults(List.of(), Optional.empty(), List.of(), parties.links(texts.titles())));
        return new Mapped(
                rows.get(0).line(),
                rows.get(rows.size() - 1).line(),
                identifier,
                Optional.of(activity),
                values.reasons());
    }

    private String place(MappedField field) {
        return columns.getOrDefault(field, List.of()).stream()
                .map(Column::place)
                .findFirst()
                .orElse("");
    }

    private String language() {
        return mapping.first(MappedField.TITLE)
                .map(title -> title.reading().language())
                .orElse("en");
    }

    private static List<Narrative> titles(RowValues values) {
        List<Narrative> titles = narratives(values, MappedField.TITLE);
        titles.stream()
                .filter(title -> title.text().length() > LONGEST_TITLE)
                .forEach(title ->
                        values.refuse(MappingRule.TEXT_FITS, "", title.text().substring(0, 100)));
        return titles;
    }

    /** The first text in each language: of rows that belong together the first that has one. */
    private static List<Narrative> narratives(RowValues values, MappedField field) {
        Map<String, Narrative> byLanguage = new java.util.LinkedHashMap<>();
        for (Value value : values.all(field)) {
            String language = value.reading().language();
            byLanguage.putIfAbsent(language, new Narrative(Optional.of(language), value.text()));
        }
        return List.copyOf(byLanguage.values());
    }

    private static List<Description> descriptions(RowValues values) {
        List<Description> descriptions = new ArrayList<>();
        Map.of("1", MappedField.DESCRIPTION, "2", MappedField.OBJECTIVES).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(type -> {
                    List<Narrative> texts = narratives(values, type.getValue());
                    if (!texts.isEmpty()) {
                        descriptions.add(new Description(Optional.of(type.getKey()), texts));
                    }
                });
        return descriptions;
    }
}
