package org.palermoassist.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A native query for reading, put together from fixed text and placeholders. Values never enter the text; names of columns
 * and sorts come from code. One list is one query for its rows and one for its count, with the same conditions.
 */
public final class Sql {
    private final String columns;
    private final StringBuilder from;
    private final List<Object> values = new ArrayList<>();
    private String tail = "";

    private Sql(String columns, String from) {
        this.columns = columns;
        this.from = new StringBuilder(from);
    }

    /**
     * Begins a query.
     *
     * @param columns what stands between SELECT and FROM
     * @param from tables and joins, with {@code WHERE 1=1} or a first condition at the end
     */
    public static Sql select(String columns, String from, Object... values) {
        Sql sql = new Sql(columns, "");
        sql.add(from, List.of(values));
        return sql;
    }

    /**
     * Writes: INSERT, UPDATE or DELETE, of fixed text with one placeholder a value, or with numbered ones.
     *
     * @param values null stands for NULL
     * @return how many rows were written
     */
    public static int change(EntityManager em, String text, Object... values) {
        return bound(em, text, Arrays.asList(values)).executeUpdate();
    }

    /** Adds a condition. */
    public Sql and(String condition, Object... given) {
        return and(Condition.of(condition, given));
    }

    /** Adds a condition. */
    public Sql and(Condition condition) {
        from.append("\n AND ");
        add(condition.sql(), condition.values());
        return this;
    }

    /** Adds a condition when there is a value for it: the usual case of a filter. */
    public Sql andIf(Optional<?> value, String condition) {
        value.ifPresent(given -> and(Condition.of(condition, given)));
        return this;
    }

    /** Ends the query: GROUP BY, ORDER BY; no placeholder. */
    public Sql tail(String text) {
        tail = "\n " + text;
        return this;
    }

    /**
     * Rows of a table by the ids that this query gives. Where an index holds all that this query asks for, rows before the
     * page are never read. The order has to be said again, in a tail.
     *
     * @param table and the alias that the columns use, such as {@code project p}
     */
    public Sql picks(String columns, String table) {
        String alias = table.substring(table.lastIndexOf(' ') + 1);
        Sql rows = new Sql(
                columns,
                table + " JOIN (SELECT " + this.columns + "\n FROM " + from + tail + ") picked ON picked.id = " + alias
                        + ".id");
        rows.values.addAll(values);
        return rows;
    }

    /** All rows. */
    public <T> List<T> list(EntityManager em, Function<Row, T> mapper) {
        return rows(query(em, "SELECT " + columns + "\n FROM " + from + tail), mapper);
    }

    /** The first row, when there is one. */
    public <T> Optional<T> first(EntityManager em, Function<Row, T> mapper) {
        Query query = query(em, "SELECT " + columns + "\n FROM " + from + tail).setMaxResults(1);
        return rows(query, mapper).stream().findFirst();
    }

    /** How many rows match; the tail is left out. */
    public long count(EntityManager em) {
        Object counted = query(em, "SELECT COUNT(*) FROM " + from).getSingleResult();
        return ((Number) counted).longValue();
    }

    /** The rows of one page and the count of all. */
    public <T> Page<T> page(EntityManager em, PageRequest wanted, Function<Row, T> mapper) {
        long total = count(em);
        Query query = query(
                em,
                "SELECT " + columns + "\n FROM " + from + tail + "\n LIMIT " + wanted.size() + " OFFSET "
                        + wanted.offset());
        List<T> items = wanted.offset() >= total ? List.of() : rows(query, mapper);
        return new Page<>(items, total, wanted.page(), wanted.size());
    }

    private void add(String text, List<Object> given) {
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?') {
                placeholders(given.get(next++));
            } else {
                from.append(c);
            }
        }
        if (next != given.size()) {
            throw new IllegalArgumentException("placeholders " + next + ", values " + given.size() + ": " + text);
        }
    }

    private void placeholders(Object value) {
        if (value instanceof Collection<?> several) {
            from.append('(')
                    .append(several.isEmpty() ? "NULL" : "?,".repeat(several.size() - 1) + "?")
                    .append(')');
            values.addAll(several);
        } else {
            from.append('?');
            values.add(value);
        }
    }

    private Query query(EntityManager em, String text) {
        return bound(em, text, values);
    }

    private static Query bound(EntityManager em, String text, List<Object> values) {
        Query query = em.createNativeQuery(text);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Instant instant) {
                value = InstantConverter.toTimestamp(instant);
            } else if (value instanceof Enum<?> constant) {
                value = constant.name();
            }
            query.setParameter(i + 1, value);
        }
        return query;
    }

    private static <T> List<T> rows(Query query, Function<Row, T> mapper) {
        List<T> mapped = new ArrayList<>();
        for (Object row : query.getResultList()) {
            mapped.add(mapper.apply(new Row(row instanceof Object[] several ? several : new Object[] {row})));
        }
        return mapped;
    }
}
