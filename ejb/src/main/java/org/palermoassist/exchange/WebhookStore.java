package org.palermoassist.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.security.Secrets;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/** The rows of subscriptions, their sealed secrets and their log. */
@ApplicationScoped
class WebhookStore {
    /** How long a secret goes on signing beside the one that took its place. */
    static final Duration BOTH = Duration.ofHours(72);

    private static final String WAITING = "(SELECT COUNT(*) FROM record_change r WHERE r.change_no > w.sent_no"
            + " AND (w.kind IS NULL OR r.kind = w.kind))";
    private static final String COLUMNS = "w.ref, w.name, w.address, w.kind,"
            + " (SELECT o.name FROM organization o WHERE o.ref = w.organization_ref), w.created_at, w.sent_no, "
            + WAITING + ", w.pause_reason, w.failures, w.fault, w.http_status, w.tried_at, w.succeeded_at, w.next_at,"
            + " (SELECT MAX(x.ends_at) FROM webhook_secret x WHERE x.webhook_id = w.id)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    /** Subscriptions of one's own organization; all of them for whoever runs the portal. */
    Sql select(String columns, String tables, Actor by) {
        Sql all = Sql.select(columns, tables + " WHERE 1=1");
        return by.role() == Role.ADMINISTRATOR
                ? all
                : all.and("w.organization_ref = ?", by.organizationRef().orElse(""));
    }

    List<WebhookRow> list(Actor by) {
        return select(COLUMNS, "webhook w", by).tail("ORDER BY w.name, w.id").list(em, this::row);
    }

    /** @throws NotFound when there is none of this ref, or none that this reader may know of */
    WebhookRow details(WebhookRef ref, Actor by) {
        return select(COLUMNS, "webhook w", by)
                .and("w.ref = ?", ref.value())
                .first(em, this::row)
                .orElseThrow(() -> new NotFound(ref.value()));
    }

    private WebhookRow row(Row row) {
        Instant now = clock.instant();
        long waiting = row.number(7);
        int failures = row.integer(9);
        return new WebhookRow(
                new WebhookRef(row.text(0)),
                row.text(1),
                row.text(2),
                row.optional(3).map(RecordKind::valueOf),
                row.optional(4),
                row.instant(5).orElseThrow(),
                row.number(6),
                waiting,
                WebhookState.of(row.optional(8).orElse(""), failures, waiting),
                failures,
                row.optional(10).map(WebhookFault::valueOf),
                row.optional(11).map(Integer::valueOf),
                row.instant(12),
                row.instant(13),
                row.instant(14).filter(next -> failures > 0 && next.isAfter(now)),
                row.instant(15).filter(end -> end.isAfter(now)));
    }

    /** Adds a secret; the one before goes on for a while, and older ones end. */
    String newSecret(WebhookRef ref) {
        Instant now = clock.instant();
        Sql.change(
                em,
                "DELETE x FROM webhook_secret x JOIN webhook w ON w.id = x.webhook_id WHERE w.ref = ?"
                        + " AND x.ends_at IS NOT NULL",
                ref.value());
        Sql.change(
                em,
                "UPDATE webhook_secret x JOIN webhook w ON w.id = x.webhook_id SET x.ends_at = ? WHERE w.ref = ?",
                now.plus(BOTH),
                ref.value());
        String secret = WebhookSignature.secret();
        Sql.change(
                em,
                "INSERT INTO webhook_secret (webhook_id, sealed, made_at) SELECT w.id, ?, ? FROM webhook w"
                        + " WHERE w.ref = ?",
                secrets.seal(secret.getBytes(StandardCharsets.UTF_8), owner(ref)),
                now,
                ref.value());
        return secret;
    }

    /** Secrets that are valid, the newest first; none when they were sealed with another secret than the portal's. */
    List<Typed> secrets(WebhookRef ref) {
        List<byte[]> sealed = Sql.select(
                        "x.sealed, 1",
                        "webhook_secret x JOIN webhook w ON w.id = x.webhook_id WHERE w.ref = ?",
                        ref.value())
                .and("(x.ends_at IS NULL OR x.ends_at > ?)", clock.instant())
                .tail("ORDER BY x.id DESC")
                .list(em, row -> row.bytes(0).orElseThrow());
        try {
            List<Typed> opened = new ArrayList<>();
            for (byte[] one : sealed) {
                opened.add(new Typed(new String(secrets.open(one, owner(ref)), StandardCharsets.UTF_8)));
            }
            return List.copyOf(opened);
        } catch (IllegalStateException foreign) {
            return List.of();
        }
    }

    private static String owner(WebhookRef ref) {
        return "webhook " + ref;
    }

    /** What is needed to send. */
    Optional<WebhookJob> job(WebhookRef ref, String holder) {
        return Sql.select(
                        "w.address, w.kind, w.sent_no, (SELECT c.feed FROM change_counter c WHERE c.id = 1)",
                        "webhook w WHERE w.ref = ?",
                        ref.value())
                .first(
                        em,
                        row -> new WebhookJob(
                                ref,
                                holder,
                                row.text(0),
                                row.optional(1).map(RecordKind::valueOf),
                                row.number(2),
                                row.text(3),
                                secrets(ref)));
    }

    /** Writes an attempt down. */
    void log(WebhookRef ref, WebhookDelivery delivery) {
        Optional<Change> change = delivery.change();
        Sql.change(
                em,
                "INSERT INTO webhook_delivery (webhook_id, purpose, change_no, kind, record_ref, act, sent_at,"
                        + " took_ms, http_status, fault) SELECT w.id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM webhook w"
                        + " WHERE w.ref = ?",
                delivery.purpose().name(),
                change.map(Change::number).orElse(null),
                change.map(one -> one.kind().name()).orElse(null),
                change.map(Change::ref).orElse(null),
                change.map(one -> one.act().name()).orElse(null),
                delivery.at(),
                delivery.millis(),
                delivery.answer().status().orElse(null),
                delivery.answer().fault().map(Enum::name).orElse(null),
                ref.value());
    }
}
