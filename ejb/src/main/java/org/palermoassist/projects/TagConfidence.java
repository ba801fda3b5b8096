package org.palermoassist.projects;

import java.util.EnumSet;
import java.util.Set;

/** How sure it is that a project concerns a provision. Source: rule P-6. */
public enum TagConfidence {
    /** The provider names the provision. */
    EXPLICIT,
    /** A focal point of a recipient State, or the coordinator, agreed. */
    CONFIRMED,
    /** Guessed from sector, target or words; seen by State, provider and coordinator only (U-16). */
    INFERRED,
    /** Somebody who may confirm said no; kept, so that the guess does not come back with the next import. */
    REJECTED;

    /** What coverage, lists and exports count. */
    public static final Set<TagConfidence> COUNTED = Set.copyOf(EnumSet.of(EXPLICIT, CONFIRMED));

    /** Whether the tag may become {@code next}. */
    public boolean allows(TagConfidence next) {
        return switch (this) {
            case INFERRED -> next == CONFIRMED || next == REJECTED || next == EXPLICIT;
            case CONFIRMED -> next == REJECTED || next == EXPLICIT;
            case REJECTED -> next == CONFIRMED || next == EXPLICIT;
            case EXPLICIT -> false;
        };
    }
}
