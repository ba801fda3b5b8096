package org.palermoassist.donors;

import java.time.Instant;
import java.time.LocalDate;
import org.palermoassist.shared.Money;

/**
 * A pledge as its donor announced it: what was promised, not what came (U-26).
 *
 * @param donorName in the reader's language
 * @param purpose what for
 * @param amount promised, in its own currency
 * @param pledgedOn day of the promise
 * @param announcedAt UTC, when the donor announced it
 */
public record AnnouncedPledge(
        String donorName, PledgePurpose purpose, Money amount, LocalDate pledgedOn, Instant announcedAt) {}
