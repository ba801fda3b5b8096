package org.palermoassist.web.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The lines above an exported table: title, filters, date of the data, disclaimer.
 *
 * @param lines in order
 * @param table what the table itself is called
 */
record Heading(List<String> lines, String table) {
    static Heading of(Sheet sheet, Locale locale, boolean sample, Instant at) {
        ResourceBundle words = ResourceBundle.getBundle("portal.messages", locale);
        List<String> lines = new ArrayList<>();
        lines.add(sheet.title());
        lines.addAll(sheet.notes());
        String time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .withZone(ZoneOffset.UTC)
                .format(at);
        lines.add(words.getString("export.dataAsAt").replace("{0}", time));
        if (sample) {
            lines.add(words.getString("export.sampleWorld"));
        }
        if (sheet.withStates()) {
            lines.add(words.getString("export.disclaimer"));
        }
        return new Heading(lines, words.getString("export.table"));
    }
}
