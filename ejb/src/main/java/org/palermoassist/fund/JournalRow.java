package org.palermoassist.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * A line of the journal: one transfer with the posting that it belongs to.
 *
 * @param posting to which it belongs
 * @param from code of the account that it leaves
 * @param to code of the account that it enters
 * @param recordRef receipt or obligation; may be empty
 * @param externalRef in the official books; may be empty
 * @param on day that it belongs to
 * @param postedAt UTC
 * @param login who posted
 * @param received as it was paid
 * @param reverses posting that it takes back
 * @param reversedBy posting that took it back
 */
public record JournalRow(
        PostingRef posting,
        Act act,
        String from,
        AccountKind fromKind,
        String to,
        AccountKind toKind,
        Money amount,
        String recordRef,
        String externalRef,
        String reason,
        LocalDate on,
        Instant postedAt,
        String login,
        Optional<Money> received,
        Optional<PostingRef> reverses,
        Optional<PostingRef> reversedBy) {}
