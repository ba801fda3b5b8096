package org.palermoassist.web.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.web.shared.Words;

/** One record as a table to take away: part of the page, what stands there, and its value. What is empty is left out. */
public final class DetailSheet {
    private final List<List<Object>> rows = new ArrayList<>();
    private final Words words;
    private String part = "";

    /** Begins an empty table with headings in these words. */
    public DetailSheet(Words words) {
        this.words = words;
    }

    /** The lines that follow belong to this part of the page. */
    public DetailSheet part(String key) {
        part = words.get(key);
        return this;
    }

    /** A line whose label is in the message bundle. */
    public DetailSheet line(String key, Object value) {
        return labelled(words.get(key), value);
    }

    /** A line whose label is a name or a date. */
    public DetailSheet labelled(String label, Object value) {
        Object shown = shown(value);
        if (!shown.equals("")) {
            rows.add(List.of(part, label, shown));
        }
        return this;
    }

    /** A value with its name before it, for several in one cell; empty when the value is. */
    public String named(String key, String value) {
        return value.isEmpty() ? "" : words.get(key) + ": " + value;
    }

    private static Object shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(DetailSheet::shown).orElse("");
        }
        if (value instanceof Instant at) {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }
        return value instanceof LocalDate
                        || value instanceof BigDecimal
                        || value instanceof Long
                        || value instanceof Integer
                ? value
                : String.valueOf(value).strip();
    }

    /**
     * The table.
     *
     * @param name of the file, without ending
     * @param title as on the page
     */
    public Sheet sheet(String name, String title) {
        List<String> columns = List.of(
                words.get("export.detail.part"), words.get("export.detail.item"), words.get("export.detail.value"));
        return new Sheet(name, title, List.of(), columns, rows.iterator(), true);
    }
}
