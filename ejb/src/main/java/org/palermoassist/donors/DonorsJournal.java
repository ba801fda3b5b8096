package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Sql;

/** Writes each step as a row of its own, and a line in the trail. */
@ApplicationScoped
class DonorsJournal {
    private static final int LONGEST_REASON = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Writes a step. */
    void written(Object record, DonorsAct act, Object status, String reason, Actor by) {
        String words = Texts.fitting(reason, LONGEST_REASON);
        em.flush();
        Sql.change(
                em,
                "INSERT INTO donors_event (record_ref, at, login, role, body, act, status, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                record.toString(),
                clock.instant(),
                by.login(),
                by.role().name(),
                by.body().orElse(""),
                act.name(),
                status.toString(),
                words);
        audit.record(by, action(record, act), record, status, words);
    }

    private static String action(Object record, DonorsAct act) {
        String kind = record instanceof DonorRef ? "donor" : record instanceof PledgeRef ? "pledge" : "receipt";
        return kind + "." + act.name().toLowerCase(Locale.ROOT);
    }

    /** Steps of a record, the latest first. */
    List<DonorsEventRow> of(Object record, Actor by) {
        boolean all = by.has(Right.AUDIT_READ);
        String own = by.body().orElse("");
        return Sql.select(
                        "e.at, e.act, e.status, e.reason, e.role, e.login, e.body",
                        "donors_event e WHERE e.record_ref = ?",
                        record.toString())
                .tail("ORDER BY e.id DESC")
                .list(
                        em,
                        row -> new DonorsEventRow(
                                row.instant(0).orElseThrow(),
                                DonorsAct.valueOf(row.text(1)),
                                row.text(2),
                                row.text(3),
                                row.text(4),
                                all || row.text(6).equals(own) ? row.text(5) : ""));
    }
}
