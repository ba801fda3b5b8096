package org.palermoassist.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.UseCase;

/** Tells whether the trail, and whatever else is sealed, is as it was written. */
@UseCase
public class AuditVerification {
    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Inject
    private SealWatch watch;

    @Inject
    private Event<HeadPublished> news;

    @Inject
    private PublishedHeads published;

    @Inject
    @Any
    private Instance<SealedRows> sealed;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "portal.audit.publish", defaultValue = "PT1H")
    private Duration interval;

    /**
     * Verifies every line, and publishes the head when nothing is wrong. Takes five seconds more while lines wait for the sealer.
     *
     * @throws org.palermoassist.shared.NotAllowed for anybody but an auditor and the command line
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ChainReport verify(Actor by) {
        return verify(SealedRows.TRAIL, by);
    }

    /**
     * Verifies rows that are sealed as the trail is; see {@link #verify(Actor)}.
     *
     * @throws org.palermoassist.shared.NotAllowed for whoever has not the right that these rows name
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ChainReport verify(SealedRows rows, Actor by) {
        by.mustHave(rows.right());
        try (Connection connection = database.getConnection()) {
            ChainCheck check = new ChainCheck(connection, rows, published.all(rows));
            check.run();
            Optional<ChainHead> head = AuditChain.head(connection, rows);
            ChainReport report = new ChainReport(clock.instant(), check.lines(), head, check.findings());
            if (report.isIntact()) {
                publish(rows, head);
            }
            return report;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How the chain stands. */
    public ChainStatus status(Actor by) {
        by.mustHave(Right.AUDIT_VERIFY);
        try (Connection connection = database.getConnection()) {
            long highest = AuditChain.number(connection, "SELECT COALESCE(MAX(entry_id), 0) FROM audit_chain");
            String waiting = " FROM audit_entry WHERE id > " + highest;
            long unsealed = AuditChain.number(connection, "SELECT COUNT(*)" + waiting);
            Optional<ChainHead> head = AuditChain.head(connection, SealedRows.TRAIL);
            return new ChainStatus(
                    head, unsealed, watch.oldest(connection, SealedRows.TRAIL), published.last(SealedRows.TRAIL));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes each head when the last one is older than {@code portal.audit.publish}, an hour unless told otherwise. */
    void publishWhenDue() throws SQLException {
        for (SealedRows rows : sealed) {
            boolean due = published
                    .last(rows)
                    .filter(last -> last.at().plus(interval).isAfter(clock.instant()))
                    .isEmpty();
            if (due) {
                publish(rows);
                tell(rows);
            }
        }
    }

    /** Whoever carries heads further away carries that of the trail, which tells of everything else too. */
    private void tell(SealedRows rows) {
        if (rows.equals(SealedRows.TRAIL)) {
            published.last(rows).ifPresent(head -> news.fire(new HeadPublished(head)));
        }
    }

    /** Publishes every head, unless it is published. */
    void publish() throws SQLException {
        for (SealedRows rows : sealed) {
            publish(rows);
        }
    }

    private void publish(SealedRows rows) throws SQLException {
        try (Connection connection = database.getConnection()) {
            publish(rows, AuditChain.head(connection, rows));
        }
    }

    private void publish(SealedRows rows, Optional<ChainHead> head) {
        long before = published.last(rows).map(ChainHead::position).orElse(0L);
        head.filter(now -> now.position() > before)
                .ifPresent(now -> published.add(rows, new ChainHead(now.position(), now.link(), clock.instant())));
    }
}
