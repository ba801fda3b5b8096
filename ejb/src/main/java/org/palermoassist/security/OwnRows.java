package org.palermoassist.security;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/** Rows about a person that are found by the login. */
public final class OwnRows implements OwnData {
    private static final int MOST = 10_000;

    private final EntityManager em;
    private final String name;
    private final List<String> columns;
    private final String from;

    /**
     * Says which rows.
     *
     * @param columns of the query, each with a name that is unique in it; those that end in {@code _at} or are called {@code since}
     *     are moments
     * @param from tables and condition, whose one placeholder is the login; the newest rows are read, by the first column
     */
    public OwnRows(EntityManager em, String name, String columns, String from) {
        this.em = em;
        this.name = name;
        this.columns = Arrays.asList(columns.split(",\\s*"));
        this.from = from;
    }

    @Override
    public OwnTable about(Actor by) {
        List<List<String>> rows = Sql.select(String.join(", ", columns), from, by.login())
                .tail("ORDER BY " + columns.get(0) + " DESC LIMIT " + MOST)
                .list(em, this::texts);
        return new OwnTable(
                name,
                columns.stream().map(column -> column.replaceFirst(".*\\.", "")).toList(),
                rows);
    }

    private List<String> texts(Row row) {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> isMoment(columns.get(at))
                        ? row.instant(at).map(Instant::toString).orElse("")
                        : row.text(at))
                .toList();
    }

    private static boolean isMoment(String column) {
        return column.endsWith("_at") || column.endsWith(".at") || column.endsWith("since");
    }
}
