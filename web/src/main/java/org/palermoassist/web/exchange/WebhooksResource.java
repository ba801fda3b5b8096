package org.palermoassist.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.palermoassist.exchange.Webhooks;
import org.palermoassist.web.api.ListAnswer;
import org.palermoassist.web.security.CurrentActor;

/** Subscriptions to changes and how they do, for whoever watches them by a program; they are kept on the page. */
@Path("/webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {
    @Inject
    private Webhooks webhooks;

    @Inject
    private CurrentActor current;

    /** One's own subscriptions. */
    @GET
    @Operation(
            summary = "Subscriptions to changes, and how they do",
            description = "Of one's own organization; all of them for an administrator. No secret is in it.")
    public ListAnswer<WebhookItem> list() {
        List<WebhookItem> items =
                webhooks.list(current.actor()).stream().map(WebhookItem::of).toList();
        return new ListAnswer<>(items, items.size());
    }
}
