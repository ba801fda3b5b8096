package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.Sql;

/** Places of calls for the tests of journeys: a call that was given one pool, and nominations that were funded for it. */
@ApplicationScoped
class TravelPlaces {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ObligationReading obliged;

    /** A call, for a meeting of long ago, that may take all of one pool. */
    @Transactional
    void call(PoolRef pool) {
        String meeting = Refs.next('I');
        String call = Refs.next('S');
        write(
                "INSERT INTO meeting (version, ref, body, session, title, opens_on, closes_on, zone, place, venue,"
                        + " instrument, entered_at) SELECT 1, ?, 'WG.2', 1 + COUNT(*), 'Working group', '1999-03-01',"
                        + " '1999-03-03', 'Europe/Vienna', 'AT-VIE', 'Vienna', 'UNTOC', '1999-01-01' FROM meeting",
                meeting);
        write(
                "INSERT INTO nomination_call (version, ref, meeting_ref, status, first_days, late_days, replace_days,"
                        + " rule_set, author, created_at, opened_at) VALUES (1, ?, ?, 'OPEN', 56, 28, 10, 1, 'it',"
                        + " '1998-11-01', '1998-11-01')",
                call,
                meeting);
        write(
                "INSERT INTO call_pool (call_id, pool_ref, ceiling) SELECT id, ?, 1000000 FROM nomination_call WHERE ref = ?",
                pool.value(),
                call);
        write(
                "INSERT INTO selection_call (call_ref, seed, convened_by, convened_at) VALUES (?, 1, 'it', '1999-01-01')",
                call);
    }

    /** A nomination that has a place of the call whose money this is. */
    @Transactional
    void fund(NominationRef nomination, ObligationRef money, String estimate) {
        String pool = obliged.details(money, TravelGround.MANAGER)
                .parts()
                .get(0)
                .pool()
                .value();
        write(
                "INSERT INTO nomination (version, ref, call_id, state_code, state_order, status, name, email, language,"
                        + " on_behalf, author, created_at, announced_at) SELECT 1, ?, p.call_id, 'QM', 1, 'ANNOUNCED', 'An expert', 'x@example.org',"
                        + " 'en', FALSE, 'it', '1998-12-01', '1998-12-01' FROM call_pool p WHERE p.pool_ref = ?",
                nomination.value(),
                pool);
        write(
                "INSERT INTO selection_event (nomination_ref, call_ref, meetings, state_code, outcome, place, round,"
                        + " reasons, why, obligation_ref, estimate, login, role, at) SELECT ?, c.ref, c.meeting_ref, 'QM',"
                        + " 'FUNDED', 1, 1, '', '', ?, ?, 'it', 'FUND_MANAGER', '1999-02-01' FROM call_pool p"
                        + " JOIN nomination_call c ON c.id = p.call_id WHERE p.pool_ref = ?",
                nomination.value(),
                money.value(),
                new BigDecimal(estimate),
                pool);
    }

    /** The place of one nomination is another's. */
    @Transactional
    void replace(NominationRef former, NominationRef successor, ObligationRef money, String estimate) {
        fund(successor, money, estimate);
        write(
                "INSERT INTO selection_event (nomination_ref, call_ref, meetings, state_code, outcome, place, round,"
                        + " reasons, why, obligation_ref, estimate, login, role, at) SELECT nomination_ref, call_ref, meetings,"
                        + " state_code, 'REPLACED', place, round, reasons, ?, obligation_ref, estimate, login, role, at"
                        + " FROM selection_event WHERE nomination_ref = ?",
                successor.value(),
                former.value());
    }

    /** Kinds of letters to the expert of a nomination, in order. */
    List<String> letters(NominationRef nomination) {
        return Sql.select("l.subject_key, 1", "letter l WHERE l.login = ?", nomination.value())
                .tail("ORDER BY l.id")
                .list(em, row -> row.text(0));
    }

    private void write(String sql, Object... values) {
        var row = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            row.setParameter(i + 1, values[i]);
        }
        row.executeUpdate();
    }
}
