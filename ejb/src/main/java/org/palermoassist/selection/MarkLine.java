package org.palermoassist.selection;

import java.io.Serializable;
import java.util.Optional;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.NominationRef;

/**
 * A nominee as a member of the panel sees it.
 *
 * @param mark the member's own
 * @param barred rule for which the member does not mark this one; empty where the member may
 */
public record MarkLine(NominationFacts facts, Optional<Integer> mark, Optional<SelectionRule> barred)
        implements Serializable {
    /** Ref of the nomination. */
    public NominationRef ref() {
        return facts.ref();
    }
}
