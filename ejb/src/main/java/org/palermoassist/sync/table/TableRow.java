package org.palermoassist.sync.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line number that a person sees, from 1
 * @param cells from the first column on; columns after the last filled one may be missing
 */
public record TableRow(int line, List<Cell> cells) {
    /** The cell of a column, from 0; an empty one after the last. */
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    /** How many cells hold something. */
    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
