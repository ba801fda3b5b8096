package org.palermoassist.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Evidence of what a State is to an instrument.
 *
 * @param state alpha-2 code
 * @param instrument code
 * @param standing party or signatory
 * @param act how it became so
 * @param onDate date of the act; empty when the source does not say
 * @param source who says so
 * @param recordedOn date of the source
 */
public record PartyStatus(
        String state,
        String instrument,
        Standing standing,
        Act act,
        Optional<LocalDate> onDate,
        String source,
        LocalDate recordedOn) {

    /** What a State is to an instrument. */
    public enum Standing {
        /** Signed, not yet party. */
        SIGNATORY,
        /** Bound. */
        PARTY
    }

    /** How it became so. */
    public enum Act {
        /** Signature. */
        SIGNATURE,
        /** Ratification. */
        RATIFICATION,
        /** Acceptance. */
        ACCEPTANCE,
        /** Approval. */
        APPROVAL,
        /** Accession. */
        ACCESSION,
        /** Succession. */
        SUCCESSION,
        /** The source names none. */
        NOT_STATED
    }

    /** Whether the source is more than twelve months old: nothing may then be refused on its strength (U-5). */
    public boolean agedOn(LocalDate today) {
        return recordedOn.plusMonths(12).isBefore(today);
    }
}
