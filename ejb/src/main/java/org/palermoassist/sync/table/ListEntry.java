package org.palermoassist.sync.table;

import java.util.Map;

/**
 * One row of a list, or one object of a JSON answer.
 *
 * @param line number that a person sees: row of the sheet, line of the text, position in the array; from 1
 * @param cells what stands under which heading or path; nothing that is empty
 * @param beyond what stands where no heading is; empty when nothing does
 */
public record ListEntry(int line, Map<String, Cell> cells, String beyond) {
    /** What stands under a heading or path; an empty cell when nothing does. */
    public Cell at(String place) {
        return cells.getOrDefault(place, Cell.EMPTY);
    }
}
