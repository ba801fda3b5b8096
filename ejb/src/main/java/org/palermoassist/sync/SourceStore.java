package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Secrets;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.Stale;

/** The rows of sources: what is set, and the sealed secret. */
@ApplicationScoped
class SourceStore {
    /** Columns of {@link #health}, in its order; {@code h} is the health, which may be missing. */
    static final String HEALTH = "h.next_at, h.tried_at, h.succeeded_at, h.data_at, h.failures, h.fault, h.detail,"
            + " h.rests_until, h.held_until";

    private static final String COLUMNS =
            "s.code, s.name, s.kind, s.own, s.organization_identifier, s.cron, s.zone, s.alarm_after, s.paused, s.version,"
                    + " EXISTS (SELECT 1 FROM source_secret x WHERE x.source_id = s.id), s.way, s.address, s.sign_in,"
                    + " s.login, s.senders, s.paging, s.page_name, s.list_name, s.most_mib, s.pause_seconds, "
                    + HEALTH;
    private static final int FEED = 11;
    private static final int HEALTH_AT = 21;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    SourceDetails details(String code) {
        return Sql.select(COLUMNS, "source s LEFT JOIN source_health h ON h.source_id = s.id WHERE s.code = ?", code)
                .first(em, this::details)
                .orElseThrow(() -> new NotFound(code));
    }

    private SourceDetails details(Row row) {
        return new SourceDetails(
                row.text(0),
                row.text(1),
                SourceKind.valueOf(row.text(2)),
                row.flag(3),
                row.optional(4),
                feed(row, FEED),
                row.flag(10),
                new Schedule(row.text(5), row.text(6)),
                row.integer(7),
                row.flag(8),
                health(row, HEALTH_AT, clock.instant()),
                row.integer(9));
    }

    private static Feed feed(Row row, int at) {
        return new Feed(
                Way.valueOf(row.text(at)),
                row.text(at + 1),
                SignIn.valueOf(row.text(at + 2)),
                row.text(at + 3),
                row.text(at + 4).lines().toList(),
                Paging.valueOf(row.text(at + 5)),
                row.text(at + 6),
                row.text(at + 7),
                row.integer(at + 8),
                row.integer(at + 9));
    }

    /** How it stood at that time. */
    static SourceHealth health(Row row, int at, Instant now) {
        return new SourceHealth(
                row.instant(at),
                row.instant(at + 1),
                row.instant(at + 2),
                row.instant(at + 3),
                row.integer(at + 4),
                row.optional(at + 5).map(FetchFault::valueOf),
                row.text(at + 6),
                row.instant(at + 7).filter(until -> until.isAfter(now)),
                row.instant(at + 8).filter(until -> until.isAfter(now)).isPresent());
    }

    /** Changes what is set. */
    void save(String code, SourceForm form) {
        Feed feed = form.feed();
        int changed = Sql.change(
                em,
                "UPDATE source SET name = ?, kind = ?, organization_identifier = ?, cron = ?, zone = ?,"
                        + " alarm_after = ?, way = ?, address = ?, sign_in = ?, login = ?, senders = ?, paging = ?,"
                        + " page_name = ?, list_name = ?, most_mib = ?, pause_seconds = ?, version = version + 1"
                        + " WHERE code = ? AND version = ?",
                form.name(),
                form.kind().name(),
                form.organization().orElse(null),
                form.schedule().cron(),
                form.schedule().zone(),
                form.alarmAfter(),
                feed.way().name(),
                feed.address(),
                feed.signIn().name(),
                feed.login(),
                String.join("\n", feed.senders()),
                feed.paging().name(),
                feed.pageName(),
                feed.listName(),
                feed.mostMib(),
                feed.pauseSeconds(),
                code,
                form.version());
        if (changed == 0) {
            throw new Stale(code);
        }
    }

    void pause(String code, boolean paused) {
        Sql.change(em, "UPDATE source SET paused = ?, version = version + 1 WHERE code = ?", paused, code);
    }

    /** A new address or schedule begins anew: nothing of what was heard before counts. */
    void begin(String code, Optional<Instant> next, boolean elsewhere) {
        String first = "INSERT IGNORE INTO source_health (source_id) SELECT s.id FROM source s WHERE s.code = ?";
        Sql.change(em, first, code);
        String forget = elsewhere
                ? ", h.failures = 0, h.fault = NULL, h.detail = NULL, h.etag = NULL," + " h.last_modified = NULL"
                : "";
        Sql.change(
                em,
                "UPDATE source_health h JOIN source s ON s.id = h.source_id SET h.next_at = ?, h.rests_until = NULL"
                        + forget + " WHERE s.code = ?",
                next.orElse(null),
                code);
    }

    void keepSecret(String code, String secret) {
        byte[] sealed = secrets.seal(secret.getBytes(StandardCharsets.UTF_8), owner(code));
        Sql.change(
                em,
                "INSERT INTO source_secret (source_id, sealed, kept_at) SELECT s.id, ?, ? FROM source s WHERE s.code"
                        + " = ? ON DUPLICATE KEY UPDATE sealed = VALUES(sealed), kept_at = VALUES(kept_at)",
                sealed,
                clock.instant(),
                code);
    }

    void dropSecret(String code) {
        Sql.change(em, "DELETE x FROM source_secret x JOIN source s ON s.id = x.source_id WHERE s.code = ?", code);
    }

    /** The secret as it was entered, an empty text without one; nothing when it was sealed with another secret than the portal's. */
    Optional<String> secret(String code) {
        List<byte[]> sealed = Sql.select(
                        "x.sealed, 1", "source_secret x JOIN source s ON s.id = x.source_id WHERE s.code = ?", code)
                .list(em, row -> row.bytes(0).orElseThrow());
        try {
            return Optional.of(
                    sealed.isEmpty()
                            ? ""
                            : new String(secrets.open(sealed.get(0), owner(code)), StandardCharsets.UTF_8));
        } catch (IllegalStateException foreign) {
            return Optional.empty();
        }
    }

    private static String owner(String code) {
        return "source " + code;
    }
}
