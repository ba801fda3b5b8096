package org.palermoassist.fund;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Which costs a donor's money paid. */
@UseCase
public class DonorsPayments {
    private static final String PAID = "fund_transfer t JOIN fund_posting p ON p.id = t.posting_id"
            + " JOIN fund_account a ON a.id = t.from_account_id JOIN fund_pool o ON o.id = a.pool_id"
            + " WHERE p.act = 'PAID' AND a.kind = 'OBLIGATED'"
            + " AND NOT EXISTS (SELECT 1 FROM fund_posting r WHERE r.reverses_id = p.id)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Pools pools;

    /**
     * Obligations on which something was paid from a donor's pools and not reversed, by the days that the payments belong to.
     *
     * @param from first day
     * @param until last day
     */
    public List<ObligationRef> of(DonorRef donor, LocalDate from, LocalDate until, Actor by) {
        if (!by.has(Right.FUND_READ)) {
            by.mustHave(Right.PLEDGE_READ);
        }
        List<Long> own = pools.all().stream()
                .filter(pool -> pool.donor().equals(donor))
                .map(Pool::id)
                .toList();
        return own.isEmpty()
                ? List.of()
                : Sql.select("DISTINCT p.record_ref, 1", PAID)
                        .and("o.id IN ?", own)
                        .and("p.value_date BETWEEN ? AND ?", from, until)
                        .tail("ORDER BY p.record_ref")
                        .list(em, row -> new ObligationRef(row.text(0)));
    }
}
