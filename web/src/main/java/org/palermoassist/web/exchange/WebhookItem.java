package org.palermoassist.web.exchange;

import java.time.Instant;
import org.palermoassist.exchange.WebhookRow;

/**
 * A subscription as the API tells it.
 *
 * @param kind PROJECT or NEED; absent for both
 * @param state IN_STEP, SENDING, FAILING, PAUSED, STOPPED or GONE
 * @param sent number of the last change that was delivered
 * @param waiting changes that wait
 * @param failures in a row
 * @param fault of the last attempt, when it failed
 * @param succeededAt UTC
 */
public record WebhookItem(
        String ref,
        String name,
        String address,
        String kind,
        String state,
        long sent,
        long waiting,
        int failures,
        String fault,
        Instant succeededAt) {
    static WebhookItem of(WebhookRow row) {
        return new WebhookItem(
                row.ref().value(),
                row.name(),
                row.address(),
                row.kind().map(Enum::name).orElse(null),
                row.state().name(),
                row.sent(),
                row.waiting(),
                row.failures(),
                row.fault().map(Enum::name).orElse(null),
                row.succeededAt().orElse(null));
    }
}
