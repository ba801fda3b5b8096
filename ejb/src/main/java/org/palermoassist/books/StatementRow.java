package org.palermoassist.books;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A file of the official books that was taken in.
 *
 * @param fileName as it was sent
 * @param encoding in which it was read
 * @param taken rows
 * @param known rows that were here before
 * @param refused rows
 * @param from day of the first row
 * @param until day of the last row
 * @param importedAt UTC
 * @param login by whom
 */
public record StatementRow(
        StatementCode code,
        String fileName,
        String encoding,
        int taken,
        int known,
        int refused,
        LocalDate from,
        LocalDate until,
        Instant importedAt,
        String login) {}
