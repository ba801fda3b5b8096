package org.palermoassist.sync;

import java.util.List;
import java.util.Optional;
import org.palermoassist.sync.table.Cell;
import org.palermoassist.sync.table.TableRow;

/**
 * What of a list has to be corrected and sent again.
 *
 * @param name of the file that was sent
 * @param sheet name of the sheet; empty for text
 * @param separator between cells; empty for a workbook
 * @param before rows above the list and, last, its headings
 * @param rows what was not taken, or is kept out of totals
 */
public record ReturnedList(
        String name, String sheet, Optional<Character> separator, List<TableRow> before, List<Row> rows) {
    /**
     * A row to be corrected.
     *
     * @param line in the file that was sent
     * @param cells as they were sent
     * @param identifier by which the activity is known here; empty when it has none yet
     * @param problems what is wrong; of rows that belong together they stand at the first
     */
    public record Row(int line, List<Cell> cells, String identifier, List<ProblemRow> problems) {}
}
