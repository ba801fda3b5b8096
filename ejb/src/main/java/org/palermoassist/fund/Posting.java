package org.palermoassist.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * Transfers that are posted at once, or not at all.
 *
 * @param act why
 * @param transfers in their order, one at least
 * @param recordRef receipt or obligation; may be empty
 * @param externalRef in the official books: grant, commitment, travel request, vendor (U-21); may be empty
 * @param reason in words
 * @param on day that it belongs to
 * @param received as it was paid, a fact beside the amounts of the ledger
 * @param reverses number of the posting that it takes back
 */
record Posting(
        Act act,
        List<Transfer> transfers,
        String recordRef,
        String externalRef,
        String reason,
        LocalDate on,
        Optional<Money> received,
        Optional<Long> reverses) {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_REFERENCE = 60;

    Posting {
        transfers = List.copyOf(transfers);
        reason = reason.strip();
        externalRef = externalRef.strip();
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("a posting moves something");
        }
        FundRule.REASON_GIVEN.require(!reason.isEmpty() && reason.length() <= LONGEST_REASON, LONGEST_REASON);
        FundRule.EXTERNAL_REFERENCE_FITS.require(externalRef.length() <= LONGEST_REFERENCE, LONGEST_REFERENCE);
    }

    static Posting of(Act act, List<Transfer> transfers, Why why) {
        return new Posting(
                act,
                transfers,
                why.recordRef(),
                why.externalRef(),
                why.reason(),
                why.on(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, with what was paid in the currency in which it was paid. */
    Posting received(Money paid) {
        return new Posting(act, transfers, recordRef, externalRef, reason, on, Optional.of(paid), reverses);
    }

    /** The same, taking back another one. */
    Posting reversing(long posting) {
        return new Posting(act, transfers, recordRef, externalRef, reason, on, received, Optional.of(posting));
    }

    /** What a posting is about; see there. */
    record Why(String recordRef, String externalRef, String reason, LocalDate on) {}
}
