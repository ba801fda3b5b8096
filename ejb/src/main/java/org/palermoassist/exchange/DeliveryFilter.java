package org.palermoassist.exchange;

import java.util.Optional;

/**
 * Which attempts are wanted.
 *
 * @param webhook ref of a subscription
 * @param delivered whether they arrived
 * @param record ref of a record
 */
public record DeliveryFilter(
        Optional<String> webhook,
        Optional<Boolean> delivered,
        Optional<DeliveryPurpose> purpose,
        Optional<String> record) {
    /** All of one subscription. */
    public static DeliveryFilter of(WebhookRef ref) {
        return new DeliveryFilter(Optional.of(ref.value()), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
