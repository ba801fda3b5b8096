package org.palermoassist.exchange;

import java.time.Instant;
import java.util.Optional;

/**
 * One attempt.
 *
 * @param change that was told; empty for a test
 * @param at when it was begun, UTC
 * @param millis how long it took
 */
public record WebhookDelivery(
        DeliveryPurpose purpose, Optional<Change> change, Instant at, long millis, WebhookAnswer answer) {}
