package org.palermoassist.exchange;

import java.time.Instant;
import java.util.Optional;
import org.palermoassist.shared.RecordKind;

/**
 * A subscription and how it does.
 *
 * @param organization whose it is; empty for the portal's own
 * @param sent number of the last change that was delivered
 * @param waiting changes that wait
 * @param failures in a row
 * @param fault of the last attempt
 * @param status of HTTP of the last attempt
 * @param nextAt when it is tried again after a failure, UTC
 * @param oldSecretUntil until when the secret before signs, too, UTC
 */
public record WebhookRow(
        WebhookRef ref,
        String name,
        String address,
        Optional<RecordKind> kind,
        Optional<String> organization,
        Instant createdAt,
        long sent,
        long waiting,
        WebhookState state,
        int failures,
        Optional<WebhookFault> fault,
        Optional<Integer> status,
        Optional<Instant> triedAt,
        Optional<Instant> succeededAt,
        Optional<Instant> nextAt,
        Optional<Instant> oldSecretUntil) {}
