package org.palermoassist.messages;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.Actor;

/** What a capability that keeps records tells of them here: messages know a record by its ref alone. */
public interface RecordDesk {
    /** Letter with which refs of these records begin. */
    char kind();

    /** Those of these records that the reader may see now. */
    Set<String> visible(Collection<String> refs, Actor by);

    /** Between whom there may be questions about a record; nothing when the reader may not see it. */
    Optional<Sides> sides(String ref, Actor by);

    /**
     * Who may talk about a record.
     *
     * @param states codes of the States that it concerns
     * @param provider ref of the organization that reports it; empty where any provider may ask
     */
    record Sides(Set<String> states, Optional<String> provider) {
        /** Keeps a copy. */
        public Sides {
            states = Set.copyOf(states);
        }
    }
}
