package org.palermoassist.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.exchange.DeliveryPurpose;
import org.palermoassist.exchange.DeliveryRow;
import org.palermoassist.exchange.WebhookLog;
import org.palermoassist.exchange.WebhookRow;
import org.palermoassist.exchange.Webhooks;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Every attempt to tell of a change, the latest first; filters in the address. */
@Named
@RequestScoped
public class DeliveriesView {
    @Inject
    private WebhookLog log;

    @Inject
    private Webhooks webhooks;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Page<DeliveryRow> page;
    private List<WebhookRow> all;

    /** The attempts of this page. */
    public Page<DeliveryRow> getPage() {
        if (page == null) {
            page = log.page(DeliveryFilters.of(address::value), address.page("-sent", "sent"), current.actor());
        }
        return page;
    }

    /** Subscriptions to choose from. */
    public List<WebhookRow> getWebhooks() {
        if (all == null) {
            all = webhooks.list(current.actor());
        }
        return all;
    }

    /** The chosen subscription by its name. */
    public String getWebhookShown() {
        return getWebhooks().stream()
                .filter(one -> one.ref().value().equals(address.get("webhook")))
                .map(WebhookRow::name)
                .findFirst()
                .orElse(address.get("webhook"));
    }

    /** Outcomes to choose from. */
    public List<String> getOutcomes() {
        return List.of(DeliveryFilters.ARRIVED, DeliveryFilters.FAILED);
    }

    /** Purposes to choose from. */
    public List<DeliveryPurpose> getPurposes() {
        return List.of(DeliveryPurpose.values());
    }
}
