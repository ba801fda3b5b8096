package org.palermoassist.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/**
 * A table as a file among others, written row by row.
 *
 * @param mark of the level; empty where everybody may read it (U-39)
 * @param sample whether what stands in it is invented
 * @param at date of the data
 */
public record CsvFile(Locale locale, String mark, boolean sample, Instant at) {
    /** Writes the table; leaves the stream open. */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CommaSeparated.write(sheet, Heading.of(sheet, locale, sample, mark, at), locale, text);
        text.flush();
    }
}
