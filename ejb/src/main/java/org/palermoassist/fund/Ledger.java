package org.palermoassist.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.RowInsert;
import org.palermoassist.shared.TransactionConnection;

/**
 * The journal of the fund: the one place that writes it, in the transaction of the act. First the gate, which a closing month shuts;
 * then the accounts: pools in the order of the charge, then suspense and held money; then balances are read; then it is posted. The database refuses the count of an
 * account's lock when somebody posted after this transaction first read (1020); the use case is then begun anew, so that a balance is
 * never older than its lock.
 */
@ApplicationScoped
class Ledger {
    private static final RowInsert TRANSFERS =
            new RowInsert("fund_transfer", "posting_id", "from_account_id", "to_account_id", "amount", "currency");
    private static final RowInsert POSTINGS = new RowInsert(
            "fund_posting",
            "act",
            "record_ref",
            "external_ref",
            "reason",
            "value_date",
            "posted_at",
            "login",
            "role",
            "received_amount",
            "received_currency",
            "reverses_id");
    private static final int DUPLICATE = 1062;

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Clock clock;

    /** For CDI. */
    Ledger() {}

    /** A ledger outside the container's hands, for tests that plant faults. */
    Ledger(TransactionConnection transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps pools, and suspense or held money, until the end of the transaction, and tells what stands on them.
     *
     * @param pools whose three accounts are kept
     * @param others suspense or held money
     */
    Locked lock(Collection<Pool> pools, Account... others) {
        List<Account> moneys = List.of(others);
        List<Long> alone = moneys.stream().map(Account::id).sorted().toList();
        try {
            Connection connection = transaction.get();
            passGate(connection);
            keep(connection, keys(pools));
            keep(connection, alone);
            List<Long> accounts = accounts(pools);
            accounts.addAll(alone);
            return new Locked(balances(connection, accounts));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps pools that come after all others, in the order of the charge, that are kept already. */
    void lockMore(Collection<Pool> pools, Locked locked) {
        try {
            Connection connection = transaction.get();
            keep(connection, keys(pools));
            locked.add(balances(connection, accounts(pools)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> keys(Collection<Pool> pools) {
        return pools.stream()
                .sorted(Pool.CHARGE_ORDER)
                .map(pool -> pool.free().id())
                .distinct()
                .toList();
    }

    private static List<Long> accounts(Collection<Pool> pools) {
        List<Long> accounts = new ArrayList<>();
        for (Pool pool : pools) {
            Collections.addAll(
                    accounts,
                    pool.free().id(),
                    pool.obligated().id(),
                    pool.reserve().id());
        }
        return accounts;
    }

    void passGate(Connection connection) throws SQLException {
        try (PreparedStatement gate = connection.prepareStatement("SELECT id FROM fund_gate LOCK IN SHARE MODE");
                ResultSet row = gate.executeQuery()) {
            row.next();
        }
    }

    /** One statement an account, in one order for all: no two postings wait for each other crosswise. */
    void keep(Connection connection, Collection<Long> keys) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement("UPDATE fund_lock SET version = version + 1 WHERE account_id = ?")) {
            for (long key : keys) {
                count.setLong(1, key);
                if (count.executeUpdate() != 1) {
                    throw new IllegalStateException("no lock of account " + key);
                }
            }
        }
    }

    /** What stands on accounts, as this transaction sees the journal. */
    Map<Long, BigDecimal> balances(Connection connection, Collection<Long> accounts) throws SQLException {
        Map<Long, BigDecimal> balances = new HashMap<>();
        if (accounts.isEmpty()) {
            return balances;
        }
        try (PreparedStatement query = connection.prepareStatement(Balances.now(accounts.size()))) {
            int at = 0;
            for (int side = 0; side < 3; side++) {
                for (long account : accounts) {
                    query.setLong(++at, account);
                }
            }
            accounts.forEach(account -> balances.put(account, BigDecimal.ZERO));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    balances.put(row.getLong(1), row.getBigDecimal(2).subtract(row.getBigDecimal(3)));
                }
            }
        }
        return balances;
    }

    /**
     * Posts, all or nothing.
     *
     * @param locked accounts of the fund that the transfers leave and enter
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#NEVER_OVERDRAWN}, {@link FundRule#PERIOD_IS_OPEN}, {@link
     *     FundRule#DAY_HAS_COME}, {@link FundRule#REVERSED_ONCE}
     */
    PostingRef post(Posting posting, Locked locked, Actor by) {
        posting.transfers().forEach(locked::move);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        FundRule.DAY_HAS_COME.require(!posting.on().isAfter(today), posting.on());
        try {
            Connection connection = transaction.get();
            LocalDate closed = lastClosed(connection);
            FundRule.PERIOD_IS_OPEN.require(posting.on().isAfter(closed), posting.on(), closed);
            long number = insert(connection, posting, now, by);
            TRANSFERS.write(connection, rows(number, posting.transfers()));
            return PostingRef.of(number);
        } catch (SQLException e) {
            FundRule.REVERSED_ONCE.require(
                    e.getErrorCode() != DUPLICATE || posting.reverses().isEmpty(),
                    posting.reverses().map(PostingRef::of).orElse(null));
            throw new IllegalStateException(e);
        }
    }

    /** Last day of the last closed month, as it is now: whoever closes waits at the gate. */
    LocalDate lastClosed(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT closes_on FROM fund_close ORDER BY closes_on DESC LIMIT 1 LOCK IN SHARE MODE");
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getDate(1).toLocalDate() : LocalDate.EPOCH;
        }
    }

    private static long insert(Connection connection, Posting posting, Instant now, Actor by) throws SQLException {
        return POSTINGS.one(
                connection,
                posting.act().name(),
                posting.recordRef(),
                posting.externalRef(),
                posting.reason(),
                Date.valueOf(posting.on()),
                InstantConverter.toTimestamp(now),
                by.login(),
                by.role().name(),
                posting.received().map(Money::amount).orElse(null),
                posting.received().map(Money::currency).orElse(null),
                posting.reverses().orElse(null));
    }

    List<Object[]> rows(long number, List<Transfer> transfers) {
        List<Object[]> rows = new ArrayList<>();
        for (Transfer transfer : transfers) {
            Money amount = transfer.amount();
            rows.add(new Object[] {number, transfer.from().id(), transfer.to().id(), amount.amount(), amount.currency()
            });
        }
        return rows;
    }
}
