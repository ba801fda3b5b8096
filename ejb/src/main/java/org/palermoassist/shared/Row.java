package org.palermoassist.shared;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A row of a native query, read by position from 0. */
public final class Row {
    private final Object[] values;

    Row(Object[] values) {
        this.values = values;
    }

    /** The text, or an empty one. */
    public String text(int at) {
        return values[at] == null ? "" : values[at].toString();
    }

    /** The text, when there is one. */
    public Optional<String> optional(int at) {
        return Optional.ofNullable(values[at]).map(Object::toString);
    }

    /** The number, 0 when there is none. */
    public long number(int at) {
        Object value = values[at];
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return value == null ? 0 : ((Number) value).longValue();
    }

    /** The number as int, 0 when there is none. */
    public int integer(int at) {
        return Math.toIntExact(number(at));
    }

    /** True for a number other than 0. */
    public boolean flag(int at) {
        return number(at) != 0;
    }

    /** The exact amount, when there is one. */
    public Optional<BigDecimal> decimal(int at) {
        return Optional.ofNullable(values[at]).map(value -> new BigDecimal(value.toString()));
    }

    /** The date, when there is one. */
    public Optional<LocalDate> date(int at) {
        Object value = values[at];
        if (value instanceof LocalDate date) {
            return Optional.of(date);
        }
        return Optional.ofNullable((Date) value).map(Date::toLocalDate);
    }

    /** The instant of a UTC column, when there is one. */
    public Optional<Instant> instant(int at) {
        Object value = values[at];
        if (value instanceof LocalDateTime time) {
            return Optional.of(time.toInstant(ZoneOffset.UTC));
        }
        return Optional.ofNullable((Timestamp) value).map(InstantConverter::toInstant);
    }

    /** The bytes, when there are any. */
    public Optional<byte[]> bytes(int at) {
        return Optional.ofNullable((byte[]) values[at]);
    }
}
