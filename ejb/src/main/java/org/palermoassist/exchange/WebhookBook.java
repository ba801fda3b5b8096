package org.palermoassist.exchange;

import static org.palermoassist.exchange.ExchangeRule.REPLAY_IS_IN_FEED;
import static org.palermoassist.exchange.ExchangeRule.WEBHOOK_HAS_SECRET;
import static org.palermoassist.security.Right.WEBHOOK_KEEP;
import static org.palermoassist.security.Right.WEBHOOK_SEND;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.messages.Alarms;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Which subscription is served, how far it was told, and how that went. One node at a time serves a subscription; a node that died
 * loses it by the clock, and whoever serves it next begins behind the last event that was noted: an event that was sent and not noted
 * is sent again with the same id.
 */
@UseCase
public class WebhookBook {
    /** Longer than a round may take, its last event included. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    private static final String DUE = "w.pause_reason IS NULL AND w.next_at <= ?1"
            + " AND (w.held_until IS NULL OR w.held_until <= ?1) AND EXISTS (SELECT 1 FROM record_change r"
            + " WHERE r.change_no > w.sent_no AND (w.kind IS NULL OR r.kind = w.kind))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WebhookStore store;

    @Inject
    private Alarms alarms;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Subscriptions with changes to be told, the one that waits longest first. */
    public List<WebhookRef> due(int most, Actor by) {
        by.mustHave(WEBHOOK_SEND);
        Query due = em.createNativeQuery(
                        "SELECT w.ref FROM webhook w WHERE " + DUE + " ORDER BY w.next_at, w.id LIMIT " + most)
                .setParameter(1, InstantConverter.toTimestamp(clock.instant()));
        return ((List<?>) due.getResultList())
                .stream().map(ref -> new WebhookRef(String.valueOf(ref))).toList();
    }

    /** Takes a subscription for one round; nothing when another has it, or it is not due. */
    public Optional<WebhookJob> claim(WebhookRef ref, Actor by) {
        by.mustHave(WEBHOOK_SEND);
        String holder = UUID.randomUUID().toString();
        int taken = Sql.change(
                em,
                "UPDATE webhook w SET w.holder = ?2, w.held_until = ?3 WHERE w.ref = ?4 AND " + DUE,
                clock.instant(),
                holder,
                clock.instant().plus(LEASE),
                ref.value());
        if (taken == 0) {
            return Optional.empty();
        }
        WebhookJob job = store.job(ref, holder).orElseThrow();
        if (job.secrets().isEmpty()) {
            failed(job, WebhookAnswer.none(WebhookFault.SECRET_LOST), by);
            release(job, by);
            return Optional.empty();
        }
        return Optional.of(job);
    }

    /**
     * Somebody sends one event by hand, beside the order of others.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link ExchangeRule#WEBHOOK_HAS_SECRET}
     */
    public WebhookJob byHand(WebhookRef ref, Actor by) {
        by.mustHave(WEBHOOK_KEEP);
        store.details(ref, by);
        WebhookJob job = store.job(ref, "").orElseThrow();
        WEBHOOK_HAS_SECRET.require(!job.secrets().isEmpty(), ref);
        return job;
    }

    /**
     * The last change of a record, as the feed holds it now.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link ExchangeRule#REPLAY_IS_IN_FEED}
     */
    public Change last(RecordKind kind, String record, Actor by) {
        by.mustHave(WEBHOOK_KEEP);
        Optional<Change> found = Sql.select(
                        "r.change_no, r.shown, r.created_no, r.reason, r.told_at",
                        "record_change r WHERE r.kind = ?",
                        kind)
                .and("r.ref = ?", record)
                .first(em, row -> change(kind, record, row));
        REPLAY_IS_IN_FEED.require(found.isPresent(), record);
        return found.orElseThrow();
    }

    private static Change change(RecordKind kind, String record, Row row) {
        boolean first = row.number(0) == row.number(2);
        Change.Act act = !row.flag(1) ? Change.Act.WITHDRAWN : first ? Change.Act.CREATED : Change.Act.CHANGED;
        return new Change(
                row.number(0),
                kind,
                record,
                act,
                row.optional(3),
                row.instant(4).orElseThrow());
    }

    /** An event was sent by hand. */
    public void noteByHand(WebhookRef ref, WebhookDelivery delivery, Actor by) {
        by.mustHave(WEBHOOK_KEEP);
        store.log(ref, delivery);
        audit.record(by, "exchange.sendByHand", ref, delivery.purpose());
    }

    /**
     * An event was sent, and this came of it.
     *
     * @return whether whoever sent it may go on with the next one
     */
    public boolean note(WebhookJob job, WebhookDelivery delivery, Actor by) {
        by.mustHave(WEBHOOK_SEND);
        store.log(job.ref(), delivery);
        if (!delivery.answer().isDelivered()) {
            failed(job, delivery.answer(), by);
            return false;
        }
        int noted = Sql.change(
                em,
                "UPDATE webhook w SET w.sent_no = ?1, w.failures = 0, w.fault = NULL, w.http_status = ?2,"
                        + " w.tried_at = ?3, w.succeeded_at = ?3 WHERE w.ref = ?4 AND w.holder = ?5",
                delivery.change().orElseThrow().number(),
                delivery.answer().status().orElse(null),
                delivery.at(),
                job.ref().value(),
                job.holder());
        return noted == 1
                && Sql.select(
                                        "1",
                                        "webhook w WHERE w.ref = ? AND w.pause_reason IS NULL",
                                        job.ref().value())
                                .count(em)
                        == 1;
    }

    private void failed(WebhookJob job, WebhookAnswer answer, Actor by) {
        Optional<Integer> before = Sql.select(
                        "w.failures, 1", "webhook w WHERE w.ref = ?", job.ref().value())
                .and("w.holder = ?", job.holder())
                .first(em, row -> row.integer(0));
        if (before.isPresent()) { // else it was deleted, or has gone to somebody else
            int failures = before.get() + 1;
            Instant next =
                    WebhookPatience.next(failures, answer.retryAfter(), clock.instant(), ThreadLocalRandom.current());
            write(job, answer, failures, next);
            boolean gone = answer.fault().filter(WebhookFault.GONE::equals).isPresent();
            if (gone || failures >= WebhookPatience.STOPS_AT) {
                stop(job.ref(), gone ? "GONE" : "FAILURES", failures, by);
            }
        }
    }

    private void write(WebhookJob job, WebhookAnswer answer, int failures, Instant next) {
        Sql.change(
                em,
                "UPDATE webhook w SET w.failures = ?1, w.fault = ?2, w.http_status = ?3, w.tried_at = ?4,"
                        + " w.next_at = ?5 WHERE w.ref = ?6",
                failures,
                answer.fault().map(Enum::name).orElse(null),
                answer.status().orElse(null),
                clock.instant(),
                next,
                job.ref().value());
    }

    private void stop(WebhookRef ref, String reason, int failures, Actor by) {
        int stopped = Sql.change(
                em, "UPDATE webhook SET pause_reason = ? WHERE ref = ? AND pause_reason IS NULL", reason, ref.value());
        if (stopped == 1) {
            audit.record(by, "exchange.stopWebhook", ref, reason);
            Sql.select("w.name, w.organization_ref", "webhook w WHERE w.ref = ?", ref.value())
                    .first(em, row -> alarms.webhook(row.text(0), row.optional(1), ref.value(), failures, by));
        }
    }

    /** The round is over. */
    public void release(WebhookJob job, Actor by) {
        by.mustHave(WEBHOOK_SEND);
        Sql.change(
                em,
                "UPDATE webhook SET holder = NULL, held_until = NULL WHERE ref = ? AND holder = ?",
                job.ref().value(),
                job.holder());
    }
}
