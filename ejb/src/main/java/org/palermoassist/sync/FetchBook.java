package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;

import jakarta.enterprise.event.Observes;
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
import org.palermoassist.messages.Alarms;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Who is fetched, when, and how it went. One fetch at a time holds a source, on whichever node: the row of its health is the lease,
 * and a node that died loses it by the clock.
 */
@UseCase
public class FetchBook {
    /** Longer than a fetch may take. */
    private static final Duration LEASE = Duration.ofMinutes(25);

    private static final String JOIN = "source_health h JOIN source s ON s.id = h.source_id";
    private static final String DUE =
            "s.paused = FALSE AND h.next_at <= ?1 AND (h.rests_until IS NULL OR h.rests_until <= ?1)";
    private static final String FREE = "(h.held_until IS NULL OR h.held_until <= ?1) AND NOT EXISTS"
            + " (SELECT 1 FROM sync_run r WHERE r.source_id = s.id AND r.status IN ('QUEUED', 'RUNNING'))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SourceStore store;

    @Inject
    private Alarms alarms;

    @Inject
    private Clock clock;

    /** Codes of sources whose time has come, the one that waits longest first. */
    public List<String> due(int most, Actor by) {
        by.mustHave(IMPORT_RUN);
        Query due = em.createNativeQuery("SELECT s.code FROM " + JOIN + " WHERE s.way IN ('HTTPS', 'MAILBOX') AND "
                + DUE + " AND " + FREE + " ORDER BY h.next_at, s.id LIMIT " + most);
        due.setParameter(1, InstantConverter.toTimestamp(clock.instant()));
        return ((List<?>) due.getResultList()).stream().map(String::valueOf).toList();
    }

    /**
     * Takes a source for one fetch.
     *
     * @return nothing when another fetch has it, when its last file is still being read, or when its time has not come
     */
    public Optional<FetchJob> claim(FetchOrder order, Actor by) {
        by.mustHave(IMPORT_RUN);
        UUID holder = UUID.randomUUID();
        int taken = Sql.change(
                em,
                "UPDATE " + JOIN
                        + " SET h.holder = ?2, h.held_until = ?3, h.tried_at = ?1 WHERE s.code = ?4 AND " + FREE
                        + (order.byHand() ? "" : " AND " + DUE),
                clock.instant(),
                holder.toString(),
                clock.instant().plus(LEASE),
                order.code());
        return taken == 0 ? Optional.empty() : opened(order.code(), holder, by);
    }

    /** With its secret; a secret that cannot be opened any more is a failure like others. */
    private Optional<FetchJob> opened(String code, UUID holder, Actor by) {
        Optional<String> secret = store.secret(code);
        if (secret.isEmpty()) {
            fail(store.details(code), Haul.Fault.of(FetchFault.SECRET_LOST, ""), by);
        }
        return secret.map(known -> job(code, Optional.of(holder), known));
    }

    /**
     * A look at what would come: nothing is taken and nothing kept.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#SOURCE_IS_FETCHED}, {@link SyncRule#SIGN_IN_IS_COMPLETE} when
     *     the secret has to be entered again
     */
    public FetchJob trial(String code, Actor by) {
        by.mustHave(IMPORT_RUN);
        Optional<String> secret = store.secret(code);
        SyncRule.SIGN_IN_IS_COMPLETE.require(secret.isPresent());
        return job(code, Optional.empty(), secret.orElseThrow());
    }

    /**
     * All that would come now, as if nothing had come before: nothing of it is written down in this book.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#SOURCE_IS_FETCHED}, {@link SyncRule#SIGN_IN_IS_COMPLETE}
     */
    public FetchJob rehearsal(String code, Actor by) {
        return trial(code, by).wholly(UUID.randomUUID());
    }

    private FetchJob job(String code, Optional<UUID> holder, String secret) {
        SourceDetails source = store.details(code);
        SyncRule.SOURCE_IS_FETCHED.require(source.feed().way().isFetched(), code);
        Optional<FetchJob> job = Sql.select("h.etag, h.last_modified, s.format", JOIN + " WHERE s.code = ?", code)
                .first(
                        em,
                        row -> new FetchJob(
                                code,
                                holder,
                                source.name(),
                                source.feed(),
                                new Typed(secret),
                                row.optional(0),
                                row.optional(1),
                                PayloadFormat.valueOf(row.text(2))));
        return job.orElseThrow();
    }

    /** It was fetched, changed or not. */
    public void succeeded(FetchJob job, Haul haul, Actor by) {
        by.mustHave(IMPORT_RUN);
        SourceDetails source = store.details(job.code());
        Sql.change(
                em,
                "UPDATE " + JOIN
                        + " SET h.succeeded_at = ?1, h.next_at = ?2, h.holder = NULL, h.held_until = NULL,"
                        + " h.etag = IF(?3, h.etag, ?4), h.last_modified = IF(?3, h.last_modified, ?5)"
                        + " WHERE s.code = ?6 AND h.holder = ?7",
                clock.instant(),
                next(source).orElse(null),
                haul.unchanged(),
                haul.etag().orElse(null),
                haul.lastModified().orElse(null),
                job.code(),
                job.holder().orElseThrow().toString());
        if (!isRefused(source) || haul.unchanged()) {
            well(source.code());
        }
    }

    /** Whether the latest file was refused: only one that is accepted makes that good. */
    private static boolean isRefused(SourceDetails source) {
        return source.health().fault().filter(FetchFault.FILE_REFUSED::equals).isPresent();
    }

    private void well(String code) {
        Sql.change(
                em,
                "UPDATE " + JOIN + " SET h.failures = 0, h.fault = NULL, h.detail = NULL, h.rests_until = NULL"
                        + " WHERE s.code = ?1",
                code);
    }

    /** It was not fetched, or not all of it. Administrators are told after as many failures as the source says. */
    public void failed(FetchJob job, Haul.Fault fault, Actor by) {
        by.mustHave(IMPORT_RUN);
        fail(store.details(job.code()), fault, by);
    }

    private void fail(SourceDetails source, Haul.Fault fault, Actor by) {
        int failures = source.health().failures() + 1;
        write(source, failures, fault, "h.holder = NULL, h.held_until = NULL");
        alarm(source, failures, by);
    }

    /** A file of a source was read, or refused. */
    void ended(@Observes RunEnded news) {
        SourceDetails source = store.details(news.source());
        if (news.isAccepted()) {
            Sql.change(em, "UPDATE " + JOIN + " SET h.data_at = ?1 WHERE s.code = ?2", clock.instant(), source.code());
            if (isRefused(source)) {
                well(source.code());
            }
        } else if (source.feed().way().isFetched() && news.fault().isPresent()) {
            Haul.Fault fault = Haul.Fault.of(FetchFault.FILE_REFUSED, news.run().value());
            int failures = source.health().failures() + 1;
            write(source, failures, fault, "h.etag = NULL, h.last_modified = NULL");
            alarm(source, failures, news.by());
        }
    }

    private void write(SourceDetails source, int failures, Haul.Fault fault, String more) {
        Instant now = clock.instant();
        Optional<Instant> next = BackOff.next(failures, fault, now, next(source), ThreadLocalRandom.current());
        Sql.change(
                em,
                "UPDATE " + JOIN + " SET h.failures = ?1, h.fault = ?2, h.detail = ?3, h.next_at = ?4,"
                        + " h.rests_until = ?5, " + more + " WHERE s.code = ?6",
                failures,
                fault.fault().name(),
                fault.detail(),
                next.orElse(null),
                BackOff.rest(failures, fault, now, next).orElse(null),
                source.code());
    }

    private void alarm(SourceDetails source, int failures, Actor by) {
        if (failures == source.alarmAfter()) {
            alarms.source(source.code(), failures, by);
        }
    }

    private Optional<Instant> next(SourceDetails source) {
        return source.paused() ? Optional.empty() : source.schedule().next(clock.instant());
    }
}
