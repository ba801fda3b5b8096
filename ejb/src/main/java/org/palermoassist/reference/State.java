package org.palermoassist.reference;

import java.util.List;
import java.util.Optional;

/**
 * A State, or the regional organization that can be a party.
 *
 * @param code ISO 3166-1 alpha-2
 * @param alpha3 ISO 3166-1 alpha-3
 * @param m49 three digits, zeros kept
 * @param unGroup regional group, for lots
 * @param alsoGroup second regional group
 * @param electionGroup group it is counted with in elections
 * @param region smallest M49 region, or region of the sample world
 * @param kind whether it counts among the 193
 * @param names in the official languages
 * @param formerNames names in older documents
 */
public record State(
        String code,
        Optional<String> alpha3,
        Optional<String> m49,
        Optional<UnGroup> unGroup,
        Optional<UnGroup> alsoGroup,
        Optional<UnGroup> electionGroup,
        Optional<String> region,
        Kind kind,
        Names names,
        List<String> formerNames) {

    /** Whether it counts among the 193. */
    public enum Kind {
        /** Member of the United Nations. */
        MEMBER,
        /** Party to treaties without being a member. */
        NON_MEMBER,
        /** Regional economic integration organization: a party, never counted as a State. */
        REIO,
        /** Invented; outside all counts. */
        SAMPLE
    }

    /** Whether it is invented. */
    public boolean sample() {
        return kind == Kind.SAMPLE;
    }
}
