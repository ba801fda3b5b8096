package org.palermoassist.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palermoassist.exchange.MadeWebhook;
import org.palermoassist.exchange.NewWebhook;
import org.palermoassist.exchange.WebhookRow;
import org.palermoassist.exchange.Webhooks;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.web.security.CurrentActor;

/** Subscriptions to changes, and the form that opens one. */
@Named
@RequestScoped
public class WebhooksView {
    @Inject
    private Webhooks webhooks;

    @Inject
    private CurrentActor current;

    private List<WebhookRow> rows;
    private String name = "";
    private String address = "";
    private RecordKind kind;
    private MadeWebhook made;

    /** Subscriptions by name. */
    public List<WebhookRow> getRows() {
        if (rows == null) {
            rows = webhooks.list(current.actor());
        }
        return rows;
    }

    /** Opens a subscription; its secret stands on the page this once. */
    public String open() {
        made = webhooks.open(new NewWebhook(name, address, Optional.ofNullable(kind)), current.actor());
        rows = null;
        name = "";
        address = "";
        return "";
    }

    /** The subscription that was opened just now. */
    public MadeWebhook getMade() {
        return made;
    }

    /** Kinds of records that changes are told of. */
    public List<RecordKind> getKinds() {
        return List.of(RecordKind.values());
    }

    /** Name as typed. */
    public String getName() {
        return name;
    }

    /** Name as typed. */
    public void setName(String typed) {
        name = Objects.requireNonNullElse(typed, "");
    }

    /** Address as typed. */
    public String getAddress() {
        return address;
    }

    /** Address as typed. */
    public void setAddress(String typed) {
        address = Objects.requireNonNullElse(typed, "");
    }

    /** The one kind that is wanted; nothing for all. */
    public RecordKind getKind() {
        return kind;
    }

    /** The one kind that is wanted; nothing for all. */
    public void setKind(RecordKind chosen) {
        kind = chosen;
    }
}
