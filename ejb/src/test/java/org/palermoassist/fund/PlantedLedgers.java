package org.palermoassist.fund;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.TransactionConnection;

/** Our ledger with one fault each. */
final class PlantedLedgers {
    private PlantedLedgers() {}

    /** Reads balances without keeping the account: others drain it at the same time. */
    static final class WithoutLock extends Ledger {
        private static final int SECONDS = 1;
        private final CyclicBarrier two = new CyclicBarrier(2);

        WithoutLock(TransactionConnection transaction, Clock clock) {
            super(transaction, clock);
        }

        @Override
        void keep(Connection connection, Collection<Long> keys) {}

        @Override
        Map<Long, BigDecimal> balances(Connection connection, Collection<Long> accounts) throws SQLException {
            Map<Long, BigDecimal> read = super.balances(connection, accounts);
            if (read.values().stream().anyMatch(balance -> balance.compareTo(BigDecimal.TEN) == 0)) {
                meet();
            }
            return read;
        }

        /** Two that read the same ten dollars go on together. */
        private void meet() {
            try {
                two.await(SECONDS, TimeUnit.SECONDS);
            } catch (BrokenBarrierException | TimeoutException nobodyElse) {
                two.reset();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Lets a posting fall when another one is under way. */
    static final class DropsUnderLoad extends Ledger {
        private final AtomicInteger underWay = new AtomicInteger();
        private final ThreadLocal<Boolean> crowded = ThreadLocal.withInitial(() -> false);

        DropsUnderLoad(TransactionConnection transaction, Clock clock) {
            super(transaction, clock);
        }

        @Override
        Locked lock(Collection<Pool> pools, Account... others) {
            crowded.set(underWay.incrementAndGet() > 1);
            try {
                return super.lock(pools, others);
            } finally {
                underWay.decrementAndGet();
            }
        }

        @Override
        PostingRef post(Posting posting, Locked locked, Actor by) {
            return crowded.get() ? PostingRef.of(1) : super.post(posting, locked, by);
        }
    }

    /** Writes the first transfer of a posting and forgets the others. */
    static final class ForgetsTheRest extends Ledger {
        ForgetsTheRest(TransactionConnection transaction, Clock clock) {
            super(transaction, clock);
        }

        @Override
        List<Object[]> rows(long number, List<Transfer> transfers) {
            return super.rows(number, transfers).subList(0, 1);
        }
    }

    /** Rounds to five cents, as cash is. */
    static final class RoundsToFiveCents extends Ledger {
        private static final int AMOUNT = 3;

        RoundsToFiveCents(TransactionConnection transaction, Clock clock) {
            super(transaction, clock);
        }

        @Override
        List<Object[]> rows(long number, List<Transfer> transfers) {
            List<Object[]> rows = super.rows(number, transfers);
            BigDecimal fiveCents = new BigDecimal("0.05");
            rows.forEach(row -> row[AMOUNT] = fiveCents.max((BigDecimal) row[AMOUNT]));
            return rows;
        }
    }
}
