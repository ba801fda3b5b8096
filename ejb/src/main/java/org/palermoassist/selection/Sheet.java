package org.palermoassist.selection;

import java.io.Serializable;
import java.util.List;

/**
 * The computed list.
 *
 * @param lines those with a place in its order, then those without, by ref
 */
public record Sheet(List<SheetLine> lines) implements Serializable {
    /** Those for whom money is reserved, in order. */
    public List<SheetLine> funded() {
        return lines.stream().filter(line -> line.outcome() == Outcome.FUNDED).toList();
    }

    /** The waiting list, in order. */
    public List<SheetLine> waiting() {
        return lines.stream().filter(line -> line.outcome().isWaiting()).toList();
    }
}
