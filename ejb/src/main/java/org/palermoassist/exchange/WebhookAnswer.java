package org.palermoassist.exchange;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of sending an event.
 *
 * @param status of HTTP, when an answer came
 * @param fault why it was not delivered; empty when it was
 * @param retryAfter how long the server wants to be left in peace
 */
public record WebhookAnswer(Optional<Integer> status, Optional<WebhookFault> fault, Optional<Duration> retryAfter) {
    /** No answer came. */
    public static WebhookAnswer none(WebhookFault fault) {
        return new WebhookAnswer(Optional.empty(), Optional.of(fault), Optional.empty());
    }

    /**
     * An answer came; only a status from 200 to 299 says that the event arrived.
     *
     * @param status of HTTP
     * @param retryAfter how long the server wants to be left in peace
     */
    public static WebhookAnswer of(int status, Optional<Duration> retryAfter) {
        return new WebhookAnswer(Optional.of(status), fault(status), retryAfter);
    }

    private static Optional<WebhookFault> fault(int status) {
        if (status >= 200 && status < 300) {
            return Optional.empty();
        }
        return Optional.of(
                switch (status) {
                    case 408, 425, 429, 503 -> WebhookFault.BUSY;
                    case 410 -> WebhookFault.GONE;
                    default -> ofHundred(status / 100);
                });
    }

    private static WebhookFault ofHundred(int hundred) {
        return switch (hundred) {
            case 3 -> WebhookFault.REDIRECTED;
            case 5 -> WebhookFault.SERVER_FAULT;
            default -> WebhookFault.REFUSED;
        };
    }

    /** Whether the event arrived. */
    public boolean isDelivered() {
        return fault.isEmpty();
    }
}
