package org.palermoassist.selection;

import java.io.Serializable;
import java.time.Instant;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.shared.Money;

/**
 * What a nominee's journey is expected to cost, in dollars.
 *
 * @param subsistence nights at the place of the meeting
 * @param at when it was entered, UTC
 */
public record EstimateRow(
        NominationRef nomination, Money fare, Money subsistence, Money terminals, String by, Instant at)
        implements Serializable {
    /** Direct cost. */
    public Money total() {
        return fare.plus(subsistence).plus(terminals);
    }
}
