package org.palermoassist.fund;

import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * What a posting moved on the bank account of the fund; postings that only move money within the fund have none.
 *
 * @param externalRef in the official books; may be empty
 * @param recordRef receipt or obligation; may be empty
 * @param amount above zero what came in
 * @param reverses posting that it takes back
 * @param reversed whether it was taken back
 */
public record BankMovement(
        PostingRef posting,
        Act act,
        LocalDate on,
        String externalRef,
        String recordRef,
        String reason,
        Money amount,
        Optional<PostingRef> reverses,
        boolean reversed) {}
