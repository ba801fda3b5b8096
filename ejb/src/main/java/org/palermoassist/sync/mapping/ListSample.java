package org.palermoassist.sync.mapping;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.sync.table.Cell;
import org.palermoassist.sync.table.Head;
import org.palermoassist.sync.table.Layout;
import org.palermoassist.sync.table.LayoutGuess;
import org.palermoassist.sync.table.ListEntry;
import org.palermoassist.sync.table.ListReading;
import org.palermoassist.sync.table.ListRefusal;
import org.palermoassist.sync.table.ListTaker;

/**
 * What of a list is kept beside a draft, so that it can be looked at again and again without reading the file.
 *
 * @param sheets of the workbook
 * @param places headings or paths in their order
 * @param entries how many rows or objects the list has
 * @param unclear columns whose values do not tell the order of dates or the decimal mark
 * @param rows the first of them
 */
public record ListSample(
        List<String> sheets, List<String> places, int entries, List<String> unclear, List<ListEntry> rows) {
    private static final int ROWS = 100;
    private static final int LONGEST = 2_000;

    /** What was found in a file, and the mapping that fits best. */
    public record Found(ListSample sample, Mapping mapping) {}

    /**
     * Reads a file through once.
     *
     * @throws ListRefusal when it is no list
     */
    public static Found read(Path file, Layout layout, MappingBook book) throws IOException, ListRefusal {
        Suggestion suggestion = new Suggestion(layout, book);
        List<ListEntry> rows = new ArrayList<>();
        ListReading.read(file, layout, new ListTaker() {
            @Override
            public void head(Head head) {
                suggestion.head(head);
            }

            @Override
            public boolean entry(ListEntry entry) {
                if (rows.size() < ROWS) {
                    rows.add(shortened(entry));
                }
                return suggestion.entry(entry);
            }
        });
        Mapping mapping = suggestion.mapping();
        ListSample sample = new ListSample(
                LayoutGuess.sheets(file), suggestion.places(), suggestion.entries(), suggestion.unclear(), rows);
        return new Found(sample, mapping);
    }

    private static ListEntry shortened(ListEntry entry) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        entry.cells().forEach((place, cell) -> {
            String text = cell.text().length() > LONGEST ? cell.text().substring(0, LONGEST) : cell.text();
            cells.put(place, new Cell(text, cell.kind(), cell.repeated()));
        });
        return new ListEntry(entry.line(), cells, entry.beyond());
    }

    /** What stands under a heading in the first rows, each text once. */
    public List<String> examples(String place, int most) {
        return rows.stream()
                .map(row -> row.at(place).text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(most)
                .toList();
    }

    /** As text, to be kept. */
    public String write() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (ListEntry row : rows) {
            JsonObjectBuilder cells = Json.createObjectBuilder();
            row.cells()
                    .forEach((place, cell) -> cells.add(
                            place,
                            Json.createArrayBuilder()
                                    .add(cell.text())
                                    .add(cell.kind().name())
                                    .add(cell.repeated())));
            all.add(Json.createObjectBuilder()
                    .add("line", row.line())
                    .add("beyond", row.beyond())
                    .add("cells", cells));
        }
        return Json.createObjectBuilder()
                .add("sheets", Json.createArrayBuilder(sheets))
                .add("places", Json.createArrayBuilder(places))
                .add("entries", entries)
                .add("unclear", Json.createArrayBuilder(unclear))
                .add("rows", all)
                .build()
                .toString();
    }

    /** What {@link #write} wrote. */
    public static ListSample read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            return new ListSample(
                    texts(all, "sheets"),
                    texts(all, "places"),
                    all.getInt("entries"),
                    texts(all, "unclear"),
                    all.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                            .map(ListSample::row)
                            .toList());
        }
    }

    private static ListEntry row(JsonObject row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        row.getJsonObject("cells").forEach((place, value) -> {
            JsonArray cell = (JsonArray) value;
            cells.put(place, new Cell(cell.getString(0), Cell.Kind.valueOf(cell.getString(1)), cell.getBoolean(2)));
        });
        return new ListEntry(row.getInt("line"), cells, row.getString("beyond"));
    }

    private static List<String> texts(JsonObject all, String name) {
        return all.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** The headings, as a file with these columns would have them. */
    public Head head() {
        return Head.named(places);
    }
}
