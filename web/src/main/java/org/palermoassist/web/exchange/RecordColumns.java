package org.palermoassist.web.exchange;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A record as cells of a table: one column for each of its parts, named as in code, and those of records within it. What a record gets
 * later stands in the table without a word here.
 */
final class RecordColumns {
    private RecordColumns() {}

    /** Names of the columns, in order. */
    static List<String> of(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            Class<?> within = within(part);
            if (within == null) {
                names.add(part.getName());
            } else {
                of(within).forEach(name -> names.add(part.getName() + "." + name));
            }
        }
        return names;
    }

    /** The cells of a record, in the order of its columns. */
    static List<Object> cells(Record row) {
        List<Object> cells = new ArrayList<>();
        for (RecordComponent part : row.getClass().getRecordComponents()) {
            Object value = value(part, row);
            Object one = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            Class<?> within = within(part);
            if (within == null) {
                cells.add(shown(one));
            } else if (one == null) {
                of(within).forEach(name -> cells.add(""));
            } else {
                cells.addAll(cells((Record) one));
            }
        }
        return cells;
    }

    /** The record that a part is, or may be; none where it is a value of one part, such as a ref. */
    private static Class<?> within(RecordComponent part) {
        Class<?> type = part.getType();
        if (type == Optional.class && part.getGenericType() instanceof ParameterizedType given) {
            Type of = given.getActualTypeArguments()[0];
            type = of instanceof Class<?> plain ? plain : type;
        }
        return type.isRecord() && type.getRecordComponents().length > 1 ? type : null;
    }

    private static Object value(RecordComponent part, Record row) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object shown(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal
                || value instanceof LocalDate
                || value instanceof Integer
                || value instanceof Long) {
            return value;
        }
        if (value instanceof Instant at) {
            return at.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(RecordColumns::shown).orElse("");
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(RecordColumns::shown)
                    .map(String::valueOf)
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> named) {
            return named.entrySet().stream()
                    .map(entry -> shown(entry.getKey()) + "=" + shown(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining("; "));
        }
        return value instanceof Record record ? joined(record) : String.valueOf(value);
    }

    private static String joined(Record record) {
        List<Object> cells = cells(record);
        return cells.stream()
                .map(String::valueOf)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
