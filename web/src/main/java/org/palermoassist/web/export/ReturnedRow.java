package org.palermoassist.web.export;

import java.util.List;
import org.palermoassist.sync.table.Cell;

/**
 * A row that goes back to whoever sent it.
 *
 * @param cells as they were sent
 * @param reasons why it was not taken, in words
 * @param identifier by which it is known here
 */
public record ReturnedRow(List<Cell> cells, String reasons, String identifier) {}
