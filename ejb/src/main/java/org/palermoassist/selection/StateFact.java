package org.palermoassist.selection;

import java.util.Optional;
import org.palermoassist.reference.StateList;

/** What is recorded of States with dates, and what the selection makes of it (E-1, E-6). */
public enum StateFact {
    /** Least developed country: first tier, and second for some years after its last day. Source: E-1. */
    LDC,
    /** Landlocked developing country. Source: E-1. */
    LLDC,
    /** Small island developing State. Source: E-1. */
    SIDS,
    /** Eligible for development assistance. Source: E-1. */
    ODA_ELIGIBLE,
    /** Without a mission in Vienna. Source: E-6. */
    NO_VIENNA_MISSION;

    /** The list of the reference data that says so too; what is entered here with the same first day takes its place. */
    Optional<StateList> list() {
        return switch (this) {
            case LDC -> Optional.of(StateList.LDC);
            case LLDC -> Optional.of(StateList.LLDC);
            case SIDS -> Optional.of(StateList.SIDS);
            case ODA_ELIGIBLE, NO_VIENNA_MISSION -> Optional.empty();
        };
    }
}
