package org.palermoassist.messages;

import org.palermoassist.security.Actor;

/** The name of a State or organization as a column of a query. */
final class BodyName {
    private static final String COLUMN =
            """
            COALESCE(
              (SELECT s.name FROM state_name s WHERE CONCAT('state:', s.code) = %1$s AND s.lang = '%2$s'),
              (SELECT s.name FROM state_name s WHERE CONCAT('state:', s.code) = %1$s AND s.lang = 'en'),
              (SELECT o.name FROM organization o WHERE CONCAT('organization:', o.ref) = %1$s), '')""";

    private BodyName() {}

    /**
     * The name in the reader's language, else in English; empty for the Secretariat.
     *
     * @param column that holds {@code state:XX} or {@code organization:O-...}, fixed text
     */
    static String of(String column, Actor reader) {
        return COLUMN.formatted(column, reader.language().startsWith("fr") ? "fr" : "en");
    }
}
