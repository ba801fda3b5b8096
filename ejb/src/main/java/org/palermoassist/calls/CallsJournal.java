package org.palermoassist.calls;

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
class CallsJournal {
    private static final int LONGEST_REASON = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Writes a step. */
    void written(Object record, CallAct act, String reason, Actor by) {
        String words = Texts.fitting(reason, LONGEST_REASON);
        em.flush();
        Sql.change(
                em,
                "INSERT INTO nomination_event (record_ref, at, login, role, body, act, reason) VALUES"
                        + " (?, ?, ?, ?, ?, ?, ?)",
                record.toString(),
                clock.instant(),
                by.login(),
                by.role().name(),
                by.body().orElse(""),
                act.name(),
                words);
        String kind = record instanceof CallRef ? "call." : "nomination.";
        audit.record(by, kind + act.name().toLowerCase(Locale.ROOT), record, words);
    }

    /** Steps of a record, the latest first. */
    List<CallEventRow> of(Object record, Actor by) {
        boolean all = by.has(Right.AUDIT_READ);
        String own = by.body().orElse("");
        return Sql.select(
                        "e.at, e.act, e.reason, e.role, e.login, e.body",
                        "nomination_event e WHERE e.record_ref = ?",
                        record.toString())
                .tail("ORDER BY e.id DESC")
                .list(
                        em,
                        row -> new CallEventRow(
                                row.instant(0).orElseThrow(),
                                CallAct.valueOf(row.text(1)),
                                row.text(2),
                                row.text(3),
                                all || !own.isEmpty() && row.text(5).equals(own) ? row.text(4) : ""));
    }
}
