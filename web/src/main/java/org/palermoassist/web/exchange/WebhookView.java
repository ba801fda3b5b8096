package org.palermoassist.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.palermoassist.exchange.DeliveryFilter;
import org.palermoassist.exchange.DeliveryRow;
import org.palermoassist.exchange.MadeWebhook;
import org.palermoassist.exchange.WebhookAnswer;
import org.palermoassist.exchange.WebhookLog;
import org.palermoassist.exchange.WebhookRef;
import org.palermoassist.exchange.WebhookRow;
import org.palermoassist.exchange.WebhookWork;
import org.palermoassist.exchange.Webhooks;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.TypedFields;
import org.palermoassist.web.shared.Words;

/** One subscription: how it does, what was sent, and what may be done now. */
@Named
@RequestScoped
public class WebhookView {
    private static final int LATEST = 10;
    private static final String BOX = "confirm";

    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhookLog log;

    @Inject
    private WebhookWork work;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    private WebhookRow row;
    private List<DeliveryRow> latest;
    private MadeWebhook made;

    private WebhookRef ref() {
        return new WebhookRef(address.get("ref"));
    }

    private String words(String key) {
        return Words.in(portal.getLanguage()).get(key);
    }

    private TypedFields typed() {
        return TypedFields.of(request.getParameterMap());
    }

    /** The subscription as it stands. */
    public WebhookRow getRow() {
        if (row == null) {
            row = webhooks.details(ref(), current.actor());
        }
        return row;
    }

    /** The latest attempts. */
    public List<DeliveryRow> getLatest() {
        if (latest == null) {
            latest = log.page(DeliveryFilter.of(ref()), PageRequest.of(0, LATEST), current.actor())
                    .items();
        }
        return latest;
    }

    /** What came of an attempt, in words. */
    public String outcome(DeliveryRow one) {
        String words = words("exchange.fault." + one.fault().map(Enum::name).orElse("NONE"));
        return one.status().map(status -> words + " (" + status + ")").orElse(words);
    }

    /** Sends an event that tells of nothing. */
    public void tryOut() throws IOException {
        say(work.tryOut(ref(), current.actor()));
    }

    /** Sends the last change of a record once more; which one, the form says. */
    public void replay() throws IOException {
        TypedFields typed = typed();
        RecordKind kind = typed.constant(RecordKind.class, "kind").orElse(RecordKind.PROJECT);
        say(work.replay(new WebhookRef(typed.get("webhook")), kind, typed.get("record"), current.actor()));
    }

    private void say(WebhookAnswer answer) throws IOException {
        if (answer.isDelivered()) {
            Notices.afterRedirect("exchange.webhook.arrived", answer.status().orElse(0));
            address.again();
        } else {
            String fault = words("exchange.fault." + answer.fault().orElseThrow());
            Notices.refusedHere("exchange.webhook.notArrived", fault);
        }
    }

    /** Sends everything again that was sent after a number. */
    public void replaySince() throws IOException {
        String since = typed().get("since");
        if (since.matches("\\d{1,18}")) {
            webhooks.replaySince(ref(), Long.parseLong(since), current.actor());
            done("exchange.webhook.replaysSince", since);
        } else {
            Notices.refusedHere("exchange.webhook.whichNumber");
        }
    }

    /** Sends to another address from now on. */
    public void move() throws IOException {
        webhooks.move(ref(), typed().get("address"), current.actor());
        done("exchange.webhook.isMoved");
    }

    /** Makes a new secret; it stands on the page this once. */
    public void changeSecret() {
        made = webhooks.changeSecret(ref(), current.actor());
        row = null;
    }

    /** The secret that was made just now. */
    public MadeWebhook getMade() {
        return made;
    }

    /** Sends nothing. */
    public void pause() throws IOException {
        webhooks.pause(ref(), current.actor());
        done("exchange.webhook.isPaused");
    }

    /** Goes on. */
    public void resume() throws IOException {
        webhooks.resume(ref(), current.actor());
        done("exchange.webhook.isResumed");
    }

    private void done(String key, Object... values) throws IOException {
        Notices.afterRedirect(key, values);
        address.again();
    }

    /** Ends the subscription, when the box is ticked. */
    public String delete() {
        if (!typed().has(BOX, "yes")) {
            Notices.refusedHere("exchange.webhook.confirmMissing");
            return "";
        }
        webhooks.delete(ref(), current.actor());
        Notices.afterRedirect("exchange.webhook.isDeleted");
        return "/partners/webhooks?faces-redirect=true";
    }
}
