package org.palermoassist.fund;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Where the money of a pool came from: the entries behind the figure "received". */
@UseCase
public class PoolSources {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Pools pools;

    /**
     * Lines that brought money into a pool from outside it, or took it back there: contributions, what went back to the donor, and
     * money that moved to or from another pool. The latest first; in less out is what the pool received.
     */
    public Page<JournalRow> of(PoolRef ref, PageRequest wanted, Actor by) {
        by.mustHave(Right.FUND_READ);
        long pool = pools.of(ref).id();
        return Sql.select(FundReading.LINE, FundReading.LINES)
                .and("? IN (f.pool_id, o.pool_id)", pool)
                .and("NOT f.pool_id <=> o.pool_id")
                .tail("ORDER BY t.id DESC")
                .page(em, wanted, FundReading::line);
    }
}
