package org.palermoassist.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
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

/** Tells whether the trail is as it was written. */
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
        by.mustHave(Right.AUDIT_VERIFY);
        try (Connection connection = database.getConnection()) {
            ChainCheck check = new ChainCheck(connection, published.all());
            check.run();
            Optional<ChainHead> head = AuditChain.head(connection);
            ChainReport report = new ChainReport(clock.instant(), check.lines(), head, check.findings());
            if (report.isIntact()) {
                publish(head);
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
            return new ChainStatus(AuditChain.head(connection), unsealed, watch.oldest(connection), published.last());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes the head when the last one is older than {@code portal.audit.publish}, an hour unless told otherwise. */
    void publishWhenDue() throws SQLException {
        boolean due = published
                .last()
                .filter(last -> last.at().plus(interval).isAfter(clock.instant()))
                .isEmpty();
        if (due) {
            publish();
            published.last().ifPresent(head -> news.fire(new HeadPublished(head)));
        }
    }

    /** Publishes the head, unless it is published. */
    void publish() throws SQLException {
        try (Connection connection = database.getConnection()) {
            publish(AuditChain.head(connection));
        }
    }

    private void publish(Optional<ChainHead> head) {
        long before = published.last().map(ChainHead::position).orElse(0L);
        head.filter(now -> now.position() > before)
                .ifPresent(now -> published.add(new ChainHead(now.position(), now.link(), clock.instant())));
    }
}
