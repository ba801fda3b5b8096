package org.palermoassist.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to be filled in: a sheet with headings and drop-downs, one with instructions, one with the lists behind the drop-downs.
 *
 * @param sheet name of the sheet to be filled in
 * @param columns in their order
 * @param instructions name of the sheet of instructions
 * @param lines what it says, the first one in bold
 * @param lists name of the sheet of lists
 * @param rows how many rows have drop-downs
 */
public record TemplateBook(
        String sheet, List<Column> columns, String instructions, List<String> lines, String lists, int rows) {
    private static final String MARK = "E8EEF4";
    private static final double WIDE = 100;

    /**
     * A column.
     *
     * @param heading as the portal reads it back
     * @param help shown below in the instructions
     * @param choices of a drop-down; none for free text
     * @param width in characters
     */
    public record Column(String heading, String help, List<String> choices, int width) {}

    /** Writes the workbook; leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Palermo Assist", "1.0")) {
            Worksheet table = book.newWorksheet(sheet);
            Worksheet about = book.newWorksheet(instructions);
            Worksheet choices = book.newWorksheet(lists);
            int list = 0;
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                table.value(0, i, column.heading());
                table.style(0, i).bold().fillColor(MARK).wrapText(true).set();
                table.width(i, column.width());
                if (!column.choices().isEmpty()) {
                    Range range = list(choices, list++, column);
                    table.range(1, i, rows, i)
                            .validateWithList(range)
                            .allowBlank(true)
                            .showDropdown(true);
                }
            }
            table.freezePane(0, 1);
            instructions(about);
            choices.setVisibilityState(VisibilityState.HIDDEN);
            table.finish();
            about.finish();
            choices.finish();
        }
    }

    private static Range list(Worksheet choices, int at, Column column) {
        choices.value(0, at, column.heading());
        for (int i = 0; i < column.choices().size(); i++) {
            choices.value(i + 1, at, CommaSeparated.harmless(column.choices().get(i)));
        }
        return choices.range(1, at, column.choices().size(), at);
    }

    private void instructions(Worksheet about) {
        int at = 0;
        about.width(0, WIDE);
        for (String line : lines) {
            about.value(at, 0, line);
            about.style(at, 0).wrapText(true).set();
            at++;
        }
        about.style(0, 0).bold().set();
        for (Column column : columns) {
            about.value(at, 0, column.heading() + ": " + column.help());
            about.style(at, 0).wrapText(true).set();
            at++;
        }
    }
}
