package org.palermoassist.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * An obligation in a list.
 *
 * @param purpose what for
 * @param recordRef trip or meeting; may be empty
 * @param on day of the cost
 * @param direct asked for, without programme support costs
 * @param approved of it, what may be paid
 * @param left still set aside, support costs included
 * @param requestedAt UTC
 * @param expiresAt when the reservation ends by itself, UTC; only while it is reserved
 * @param days since it was requested
 * @param missing hands that are still to come before it can be paid, and the payment (F-10)
 */
public record ObligationRow(
        ObligationRef ref,
        ObligationStatus status,
        String purpose,
        String recordRef,
        String externalRef,
        LocalDate on,
        Money direct,
        Money approved,
        Money left,
        Instant requestedAt,
        Optional<Instant> expiresAt,
        long days,
        List<Hand> missing) {}
