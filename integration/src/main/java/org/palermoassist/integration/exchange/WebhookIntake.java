package org.palermoassist.integration.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.palermoassist.exchange.WebhookRef;
import org.palermoassist.exchange.WebhookWork;

/** Does the work of the route that tells subscribers. */
@ApplicationScoped
public class WebhookIntake {
    private static final Logger LOG = System.getLogger(WebhookIntake.class.getName());

    private final Set<WebhookRef> waiting = ConcurrentHashMap.newKeySet();

    @Inject
    private WebhookWork work;

    /** Subscriptions with changes to be told that do not wait in the queue already. */
    public List<WebhookRef> due() {
        return work.due().stream().filter(waiting::add).toList();
    }

    /** Tells one subscriber what it waits for. */
    public void serve(@Body WebhookRef ref) {
        waiting.remove(ref);
        work.serve(ref);
    }

    /** It could not be written down what was sent: the subscription comes free by the clock, and is due again. */
    public void lost(@ExchangeProperty(Exchange.EXCEPTION_CAUGHT) Exception cause) {
        LOG.log(Level.WARNING, "exchange.webhook not written down; it is tried again", cause);
    }
}
