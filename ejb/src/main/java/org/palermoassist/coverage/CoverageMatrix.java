package org.palermoassist.coverage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The matrix for one reader.
 *
 * @param lines in the order of the instruments' articles, or of the areas
 * @param columns by name in the reader's language; only those with a record that the reader may see
 * @param cells by line and column; one that is missing is blank
 * @param needs distinct needs in all cells together; empty when they are those of fewer than three States, or when the total less
 *     what the cells show would tell of fewer than three
 * @param projects distinct projects in all cells together
 * @param at when it was counted, UTC
 */
public record CoverageMatrix(
        List<CoverageHead> lines,
        List<CoverageHead> columns,
        Map<String, Map<String, CoverageCell>> cells,
        Optional<Long> needs,
        long projects,
        Instant at) {
    /** The cell of a line and a column; blank when the reader may see no record there. */
    public CoverageCell cell(String line, String column) {
        CoverageCell found = cells.getOrDefault(line, Map.of()).get(column);
        return found == null ? new CoverageCell(line, column, 0, 0, 0, 0) : found;
    }
}
