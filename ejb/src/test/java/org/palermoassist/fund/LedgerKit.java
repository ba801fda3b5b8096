package org.palermoassist.fund;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.palermoassist.security.IdempotentRequests;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.TransactionConnection;

/**
 * What any ledger must promise whatever happens at the same time; the other promises are queries of {@link LedgerInvariant}. Each
 * check makes its own pools.
 */
final class LedgerKit {
    /** The promises. */
    enum Promise {
        /** The same command again gets the same answer. */
        DUPLICATE_GETS_THE_SAME_ANSWER,
        /** The same command at once from many sides is carried out once. */
        CONCURRENT_DUPLICATES_ARE_ONE,
        /** A command that was refused is never told to be done. */
        REFUSED_IS_NEVER_APPLIED,
        /** Many credits at once on one account are all there. */
        HOT_ACCOUNT_LOSES_NOTHING,
        /** What left an account has arrived in others, all of it. */
        VALUE_IS_CONSERVED,
        /** Whoever drains an account at once never gets more than is in it. */
        DRAINS_NEVER_OVERDRAW,
        /** A thousand cents are ten dollars. */
        CENTS_ARE_EXACT
    }

    private static final Posting.Why WHY = new Posting.Why("", "", "Test", LocalDate.of(2026, 11, 20));
    /** Percentage of pools that are the kit's own. */
    static final BigDecimal MARK = new BigDecimal("9.99");

    private static final int CONNECTIONS = 24;
    private static final Set<Integer> PASSING = Set.of(1020, 1205, 1213);

    private final Ledger ledger;
    private final IdempotentRequests requests;
    private final Server server;
    private final int crowd;

    /** What the server gives. */
    record Server(
            Pools pools, UserTransaction transaction, ManagedThreadFactory threads, TransactionConnection connection) {}

    /** @param crowd how many credits come at once, and half as many as the cents that come one by one: 500 for a thousand of them */
    LedgerKit(Ledger ledger, IdempotentRequests requests, Server server, int crowd) {
        this.ledger = ledger;
        this.requests = requests;
        this.server = server;
        this.crowd = crowd;
    }

    /** Promises that are not kept. */
    Set<Promise> broken() throws Exception {
        Set<Promise> broken = EnumSet.noneOf(Promise.class);
        for (Promise promise : Promise.values()) {
            if (!keeps(promise)) {
                broken.add(promise);
            }
        }
        return broken;
    }

    private boolean keeps(Promise promise) throws Exception {
        Pool pool = inTransaction(() ->
                server.pools().open(FundGround.donor(), FundExamples.bodies(FundGround.body()), new SupportCost(MARK)));
        return switch (promise) {
            case DUPLICATE_GETS_THE_SAME_ANSWER -> duplicate(pool);
            case CONCURRENT_DUPLICATES_ARE_ONE -> duplicates(pool);
            case REFUSED_IS_NEVER_APPLIED -> refused(pool);
            case HOT_ACCOUNT_LOSES_NOTHING -> hot(pool);
            case VALUE_IS_CONSERVED -> conserved(pool);
            case DRAINS_NEVER_OVERDRAW -> drains(pool);
            case CENTS_ARE_EXACT -> cents(pool);
        };
    }

    private boolean duplicate(Pool pool) throws Exception {
        String key = Refs.next('K');
        IdempotentRequests.Answer first = keyed(key, pool, "5.00", AccountKind.INTEREST, AccountKind.FREE);
        IdempotentRequests.Answer again = keyed(key, pool, "5.00", AccountKind.INTEREST, AccountKind.FREE);
        return again.again() && first.body().equals(again.body()) && stands(pool, "5.00");
    }

    private boolean duplicates(Pool pool) throws Exception {
        String key = Refs.next('K');
        together(64, () -> keyed(key, pool, "5.00", AccountKind.INTEREST, AccountKind.FREE));
        return stands(pool, "5.00");
    }

    private boolean refused(Pool pool) throws Exception {
        String key = Refs.next('K');
        try {
            keyed(key, pool, "5.00", AccountKind.FREE, AccountKind.EXCHANGE);
            return false;
        } catch (RuleViolation broken) {
            credit(pool, "7.00");
        }
        keyed(key, pool, "5.00", AccountKind.FREE, AccountKind.EXCHANGE);
        return stands(pool, "2.00");
    }

    private boolean hot(Pool pool) throws Exception {
        together(crowd, () -> credit(pool, "1.00"));
        return stands(pool, String.valueOf(crowd));
    }

    private boolean conserved(Pool pool) throws Exception {
        credit(pool, "10.00");
        inTransaction(() -> {
            Locked locked = ledger.lock(List.of(pool));
            List<Transfer> both = List.of(
                    Transfer.of(pool.free(), pool.account(AccountKind.INTEREST), new BigDecimal("3.00")),
                    Transfer.of(pool.free(), pool.account(AccountKind.EXCHANGE), new BigDecimal("4.00")));
            return ledger.post(Posting.of(Act.EXCHANGE, both, WHY), locked, FundExamples.MANAGER);
        });
        return stands(pool, "3.00")
                && balance(pool.account(AccountKind.EXCHANGE)).compareTo(new BigDecimal("4")) == 0;
    }

    private boolean drains(Pool pool) throws Exception {
        credit(pool, "10.00");
        together(20, () -> {
            try {
                return move(pool, "3.00", AccountKind.FREE, AccountKind.EXCHANGE);
            } catch (RuleViolation notEnough) {
                return notEnough;
            }
        });
        return balance(pool.free()).signum() >= 0;
    }

    private boolean cents(Pool pool) throws Exception {
        for (int i = 0; i < 2 * crowd; i++) {
            credit(pool, "0.01");
        }
        return stands(pool, BigDecimal.valueOf(2L * crowd, 2).toPlainString());
    }

    private Object credit(Pool pool, String amount) throws Exception {
        return move(pool, amount, AccountKind.INTEREST, AccountKind.FREE);
    }

    private Object move(Pool pool, String amount, AccountKind from, AccountKind to) throws Exception {
        return inTransaction(() -> post(pool, amount, from, to));
    }

    private PostingRef post(Pool pool, String amount, AccountKind from, AccountKind to) {
        Transfer transfer = Transfer.of(pool.account(from), pool.account(to), new BigDecimal(amount));
        Act act = from == AccountKind.INTEREST ? Act.INTEREST : Act.EXCHANGE;
        Locked locked = ledger.lock(List.of(pool));
        return ledger.post(Posting.of(act, List.of(transfer), WHY), locked, FundExamples.MANAGER);
    }

    private IdempotentRequests.Answer keyed(String key, Pool pool, String amount, AccountKind from, AccountKind to)
            throws Exception {
        IdempotentRequests.Keyed command = new IdempotentRequests.Keyed(key, pool.ref() + amount + from + to);
        return inTransaction(() -> requests.once(
                command,
                () -> IdempotentRequests.Answer.of(
                        "", post(pool, amount, from, to).value()),
                FundExamples.MANAGER));
    }

    private boolean stands(Pool pool, String amount) throws Exception {
        return balance(pool.free()).compareTo(new BigDecimal(amount)) == 0;
    }

    /** By the journal alone, row by row. */
    private BigDecimal balance(Account account) throws Exception {
        return inTransaction(() -> {
            try (PreparedStatement query = server.connection()
                    .get()
                    .prepareStatement(
                            "SELECT COALESCE(SUM(IF(to_account_id = ?, amount, -amount)), 0) FROM fund_transfer"
                                    + " WHERE ? IN (from_account_id, to_account_id)")) {
                query.setLong(1, account.id());
                query.setLong(2, account.id());
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getBigDecimal(1);
                }
            }
        });
    }

    private void together(int times, Callable<Object> work) throws Exception {
        atOnce(server.threads(), Collections.nCopies(times, work));
    }

    /** Work on as many threads as there may be connections, all of them begun at once. */
    static <T> List<T> atOnce(ManagedThreadFactory factory, List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS, factory);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(work)) {
                done.add(each.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }

    /** As the guard of use cases does it: a passing fault of the database begins the work anew. */
    private <T> T inTransaction(Callable<T> work) throws Exception {
        for (int attempt = 1; ; attempt++) {
            server.transaction().begin();
            try {
                T done = work.call();
                server.transaction().commit();
                return done;
            } catch (Exception failure) {
                server.transaction().rollback();
                if (!isPassing(failure) || attempt > 50) {
                    throw failure;
                }
            }
        }
    }

    private static boolean isPassing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && PASSING.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
