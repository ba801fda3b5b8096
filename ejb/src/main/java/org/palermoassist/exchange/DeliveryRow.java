package org.palermoassist.exchange;

import java.time.Instant;
import java.util.Optional;
import org.palermoassist.shared.RecordKind;

/**
 * One attempt in the log.
 *
 * @param name of the subscription
 * @param number of the change; empty for a test
 * @param at when it was begun, UTC
 * @param millis how long it took
 * @param status of HTTP, when an answer came
 * @param fault why it was not delivered; empty when it was
 */
public record DeliveryRow(
        WebhookRef webhook,
        String name,
        DeliveryPurpose purpose,
        Optional<Long> number,
        Optional<RecordKind> kind,
        Optional<String> record,
        Optional<Change.Act> act,
        Instant at,
        int millis,
        Optional<Integer> status,
        Optional<WebhookFault> fault) {}
