package org.palermoassist.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** An instant stands in the database as UTC {@code DATETIME(6)}, whatever the time zone of the JVM. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {
    @Override
    public Timestamp convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : toTimestamp(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Timestamp stored) {
        return stored == null ? null : toInstant(stored);
    }

    /** UTC wall-clock time as the driver wants it. */
    public static Timestamp toTimestamp(Instant instant) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /** The instant that a UTC column holds. */
    public static Instant toInstant(Timestamp stored) {
        return stored.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
