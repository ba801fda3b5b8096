package org.palermoassist.fund;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;

/**
 * Money of one donor under the same limits and the same percentage of support costs (F-1).
 *
 * @param id in the order in which pools were opened
 * @param accounts of the pool, by their kind
 */
record Pool(
        long id,
        PoolRef ref,
        DonorRef donor,
        Earmark earmark,
        SupportCost support,
        Map<AccountKind, Account> accounts) {
    /** Most limits first, then earliest end of period, then oldest; unearmarked last (F-4). */
    static final Comparator<Pool> CHARGE_ORDER = Comparator.comparingInt((Pool pool) -> -pool.earmark.limits())
            .thenComparing(pool -> pool.earmark.until().orElse(LocalDate.MAX))
            .thenComparingLong(Pool::id);

    /** What is available. */
    Account free() {
        return accounts.get(AccountKind.FREE);
    }

    /** What is set aside. */
    Account obligated() {
        return accounts.get(AccountKind.OBLIGATED);
    }

    /** The reserve. */
    Account reserve() {
        return accounts.get(AccountKind.RESERVE);
    }

    /** Another account of the pool. */
    Account account(AccountKind kind) {
        return accounts.get(kind);
    }

    /** Whether its period is over: what is not set aside is frozen (F-8). */
    boolean isFrozen(LocalDate today) {
        return earmark.until().filter(today::isAfter).isPresent();
    }

    boolean isEarmarked() {
        return earmark.limits() > 0;
    }
}
