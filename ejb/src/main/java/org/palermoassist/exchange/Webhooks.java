package org.palermoassist.exchange;

import static org.palermoassist.exchange.ExchangeRule.REPLAY_GOES_BACK;
import static org.palermoassist.exchange.ExchangeRule.WEBHOOKS_ARE_FEW;
import static org.palermoassist.exchange.ExchangeRule.WEBHOOK_ADDRESS_IS_HTTPS;
import static org.palermoassist.exchange.ExchangeRule.WEBHOOK_HAS_NAME;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Subscriptions to changes of what is public: of one's own organization, or all of them for whoever runs the portal. Nobody sees
 * others', and no secret is shown twice.
 */
@UseCase
public class Webhooks {
    private static final int MOST = 10;
    private static final int NAME = 120;
    private static final int ADDRESS = 1000;
    private static final Set<String> PLAIN_TOO = Set.of("https", "http");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WebhookStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.sync.loopback", defaultValue = "false")
    private boolean loopback;

    /** Subscriptions by name. */
    public List<WebhookRow> list(Actor by) {
        by.mustHave(Right.WEBHOOK_KEEP);
        return store.list(by);
    }

    /**
     * One subscription.
     *
     * @throws org.palermoassist.shared.NotFound when it is none of theirs
     */
    public WebhookRow details(WebhookRef ref, Actor by) {
        by.mustHave(Right.WEBHOOK_KEEP);
        return store.details(ref, by);
    }

    /**
     * Opens a subscription for one's own organization. It begins with what changes from now on.
     *
     * @return with its secret, told once
     * @throws org.palermoassist.shared.RuleViolation {@link ExchangeRule#WEBHOOK_HAS_NAME},
     *     {@link ExchangeRule#WEBHOOK_ADDRESS_IS_HTTPS}, {@link ExchangeRule#WEBHOOKS_ARE_FEW}
     */
    public MadeWebhook open(NewWebhook wanted, Actor by) {
        by.mustHave(Right.WEBHOOK_KEEP);
        String name = wanted.name().strip();
        WEBHOOK_HAS_NAME.require(!name.isEmpty() && name.length() <= NAME, NAME);
        String address = usable(wanted.address());
        String owner = by.organizationRef().orElse(null);
        long there = Sql.select("1", "webhook w WHERE COALESCE(w.organization_ref, '') = ?", owner == null ? "" : owner)
                .count(em);
        WEBHOOKS_ARE_FEW.require(there < MOST, MOST);
        WebhookRef ref = WebhookRef.next();
        Sql.change(
                em,
                "INSERT INTO webhook (ref, organization_ref, name, address, kind, sent_no, created_at, next_at)"
                        + " SELECT ?, ?, ?, ?, ?, c.last_no, ?, ? FROM change_counter c WHERE c.id = 1",
                ref.value(),
                owner,
                name,
                address,
                wanted.kind().map(Enum::name).orElse(null),
                clock.instant(),
                clock.instant());
        String secret = store.newSecret(ref);
        audit.record(by, "exchange.openWebhook", ref, server(address));
        return new MadeWebhook(ref, secret);
    }

    private String usable(String typed) {
        String address = typed.strip();
        WEBHOOK_ADDRESS_IS_HTTPS.require(isUsable(address), address);
        return address;
    }

    /** Whether its server may be asked is seen each time an event is sent. */
    private boolean isUsable(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= ADDRESS
                    && (loopback ? PLAIN_TOO : Set.of("https")).contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** What of the address may stand in the trail: its path can hold a key. */
    private static String server(String address) {
        return URI.create(address).getHost();
    }

    /**
     * Sends events to another address from now on; the secret stays, and what waits after failures is sent at once, unless somebody
     * paused it.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link ExchangeRule#WEBHOOK_ADDRESS_IS_HTTPS}
     */
    public void move(WebhookRef ref, String to, Actor by) {
        WebhookRow row = details(ref, by);
        String address = usable(to);
        Sql.change(
                em,
                "UPDATE webhook SET address = ?, failures = 0, pause_reason = IF(pause_reason = 'HAND', 'HAND', NULL),"
                        + " holder = NULL, held_until = NULL, next_at = ? WHERE ref = ?",
                address,
                clock.instant(),
                ref.value());
        audit.changed(by, "exchange.moveWebhook", ref, AuditChange.of(server(row.address()), server(address)));
    }

    /** Makes a new secret; events are signed with the one before, too, for three days. */
    public MadeWebhook changeSecret(WebhookRef ref, Actor by) {
        WebhookRow row = details(ref, by);
        String secret = store.newSecret(row.ref());
        audit.record(by, "exchange.changeSecret", ref);
        return new MadeWebhook(ref, secret);
    }

    /** Sends nothing until somebody says so; changes wait. */
    public void pause(WebhookRef ref, Actor by) {
        details(ref, by);
        Sql.change(em, "UPDATE webhook SET pause_reason = 'HAND' WHERE ref = ? AND pause_reason IS NULL", ref.value());
        audit.record(by, "exchange.pauseWebhook", ref);
    }

    /** Goes on where it stopped, at once. */
    public void resume(WebhookRef ref, Actor by) {
        details(ref, by);
        Sql.change(
                em,
                "UPDATE webhook SET pause_reason = NULL, failures = 0, next_at = ? WHERE ref = ?",
                clock.instant(),
                ref.value());
        audit.record(by, "exchange.resumeWebhook", ref);
    }

    /**
     * Tells everything again that was told after a number.
     *
     * @param since 0 for all that is public or was
     * @throws org.palermoassist.shared.RuleViolation {@link ExchangeRule#REPLAY_GOES_BACK}
     */
    public void replaySince(WebhookRef ref, long since, Actor by) {
        WebhookRow row = details(ref, by);
        REPLAY_GOES_BACK.require(since >= 0 && since <= row.sent(), row.sent());
        Sql.change(
                em,
                "UPDATE webhook SET sent_no = ?, holder = NULL, held_until = NULL, next_at = ? WHERE ref = ?",
                since,
                clock.instant(),
                ref.value());
        audit.record(by, "exchange.replaySince", ref, since);
    }

    /** Ends a subscription, with its secret and its log. */
    public void delete(WebhookRef ref, Actor by) {
        WebhookRow row = details(ref, by);
        for (String table : List.of("webhook_delivery", "webhook_secret")) {
            Sql.change(
                    em,
                    "DELETE x FROM " + table + " x JOIN webhook w ON w.id = x.webhook_id WHERE w.ref = ?",
                    ref.value());
        }
        Sql.change(em, "DELETE FROM webhook WHERE ref = ?", ref.value());
        audit.record(by, "exchange.deleteWebhook", ref, server(row.address()));
    }
}
