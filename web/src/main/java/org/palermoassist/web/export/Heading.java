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
 * @param mark of every page: level, reader, time; empty where everybody may read it (U-39)
 * @param table what the table itself is called
 */
record Heading(List<String> lines, String mark, String table) {
    static Heading of(Sheet sheet, Locale locale, boolean sample, String mark, Instant at) {
        ResourceBundle words = ResourceBundle.getBundle("portal.messages", locale);
        List<String> lines = new ArrayList<>();
        if (!mark.isEmpty()) {
            lines.add(mark);
        }
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
        return new Heading(lines, mark, words.getString("export.table"));
    }
}
