package org.palermoassist.integration.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.palermoassist.exchange.WebhookAnswer;
import org.palermoassist.exchange.WebhookFault;
import org.palermoassist.exchange.WebhookMessage;
import org.palermoassist.exchange.WebhookSender;
import org.palermoassist.integration.sync.OutsidePost;
import org.palermoassist.integration.sync.Posted;
import org.palermoassist.sync.FetchFault;

/** Sends events by HTTP, with the headers of Standard Webhooks 1.0. */
@ApplicationScoped
public class HttpWebhookSender implements WebhookSender {
    private final OutsidePost post;

    /** @param post the door that messages to partners go out by */
    @Inject
    public HttpWebhookSender(OutsidePost post) {
        this.post = post;
    }

    /** For the container. */
    protected HttpWebhookSender() {
        this(null);
    }

    @Override
    public WebhookAnswer send(WebhookMessage message) {
        Map<String, String> headers = Map.of(
                "webhook-id", message.id(),
                "webhook-timestamp", String.valueOf(message.timestamp()),
                "webhook-signature", message.signature());
        Posted posted = post.post(message.address(), headers, message.body());
        return posted.status()
                .map(status -> WebhookAnswer.of(status, posted.retryAfter()))
                .orElseGet(() -> WebhookAnswer.none(fault(posted.fault().orElseThrow())));
    }

    private static WebhookFault fault(FetchFault fault) {
        return switch (fault) {
            case ADDRESS_REFUSED -> WebhookFault.ADDRESS_REFUSED;
            case HOST_UNKNOWN -> WebhookFault.HOST_UNKNOWN;
            case NOT_REACHED -> WebhookFault.NOT_REACHED;
            case TOO_SLOW, TIME_OVER -> WebhookFault.TOO_SLOW;
            case CERTIFICATE -> WebhookFault.CERTIFICATE;
            case CUT_OFF, UNEXPECTED_ANSWER -> WebhookFault.CUT_OFF;
            default -> WebhookFault.PORTAL_FAULT;
        };
    }
}
