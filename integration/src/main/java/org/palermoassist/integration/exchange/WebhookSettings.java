package org.palermoassist.integration.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.palermoassist.integration.shared.RouteSettings;

/** Where subscriptions wait to be served. */
@ApplicationScoped
class WebhookSettings implements RouteSettings {
    /** Four at a time: a slow server keeps one of them busy, and no page. */
    static final String QUEUE = "seda:exchange-webhook?size=10000&concurrentConsumers=4";

    @Override
    public Map<String, String> values() {
        return Map.of("exchange.webhook.from", QUEUE);
    }
}
