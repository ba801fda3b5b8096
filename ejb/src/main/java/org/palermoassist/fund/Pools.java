package org.palermoassist.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.TransactionConnection;

/**
 * Pools and accounts. Neither ever changes, so what was read once is known for good; which ones there are is read under a shared
 * lock, which does not fix what the transaction sees of the journal.
 */
@ApplicationScoped
class Pools {
    private static final String COLUMNS = "SELECT p.ref, p.donor_ref, p.earmark, p.psc_percent, a.id, a.code, a.kind,"
            + " a.currency FROM fund_pool p JOIN fund_account a ON a.pool_id = p.id WHERE p.id = ? LOCK IN SHARE MODE";

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Clock clock;

    private final Map<Long, Pool> known = new ConcurrentHashMap<>();
    private volatile Chart chart;

    /** Accounts outside pools. */
    Chart chart() {
        if (chart == null) {
            chart = new Chart(fixed());
        }
        return chart;
    }

    private List<Account> fixed() {
        try (PreparedStatement query = transaction
                        .get()
                        .prepareStatement("SELECT id, code, kind, currency FROM fund_account WHERE pool_id IS NULL"
                                + " LOCK IN SHARE MODE");
                ResultSet row = query.executeQuery()) {
            List<Account> accounts = new ArrayList<>();
            while (row.next()) {
                AccountKind kind = AccountKind.valueOf(row.getString(3));
                accounts.add(new Account(row.getLong(1), row.getString(2), kind, row.getString(4), 0));
            }
            return accounts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All pools, oldest first. */
    List<Pool> all() {
        try (PreparedStatement query =
                        transaction.get().prepareStatement("SELECT id FROM fund_pool LOCK IN SHARE MODE");
                ResultSet row = query.executeQuery()) {
            List<Pool> pools = new ArrayList<>();
            while (row.next()) {
                pools.add(byId(row.getLong(1)));
            }
            pools.sort(Comparator.comparingLong(Pool::id));
            return pools;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws NotFound when there is none */
    Pool of(PoolRef ref) {
        return byId(id("SELECT id FROM fund_pool WHERE ref = ? LOCK IN SHARE MODE", ref, ref.value()));
    }

    Pool byId(long id) {
        Pool pool = known.get(id);
        if (pool == null) {
            pool = read(id);
            known.put(id, pool);
        }
        return pool;
    }

    /** An account by its id. */
    Account account(long id) {
        long pool = id("SELECT COALESCE(pool_id, 0) FROM fund_account WHERE id = ? LOCK IN SHARE MODE", id, id);
        Collection<Account> among =
                pool == 0 ? chart().all() : byId(pool).accounts().values();
        return among.stream().filter(account -> account.id() == id).findFirst().orElseThrow(() -> new NotFound(id));
    }

    /** The pool of these limits; it is opened when there is none. */
    Pool open(DonorRef donor, Earmark earmark, SupportCost support) {
        try {
            Connection connection = transaction.get();
            PoolRef ref = PoolRef.next();
            try (PreparedStatement row =
                    connection.prepareStatement("INSERT IGNORE INTO fund_pool (ref, donor_ref, earmark,"
                            + " psc_percent, opened_at) VALUES (?, ?, ?, ?, ?)")) {
                row.setString(1, ref.value());
                row.setString(2, donor.value());
                row.setString(3, earmark.canonical());
                row.setBigDecimal(4, support.percent());
                row.setTimestamp(5, InstantConverter.toTimestamp(clock.instant()));
                if (row.executeUpdate() > 0) {
                    openAccounts(connection, ref);
                }
            }
            return byId(id(
                    "SELECT id FROM fund_pool WHERE donor_ref = ? AND earmark = ? AND psc_percent = ? LOCK IN SHARE MODE",
                    donor,
                    donor.value(),
                    earmark.canonical(),
                    support.percent()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void openAccounts(Connection connection, PoolRef ref) throws SQLException {
        String account =
                "INSERT INTO fund_account (code, kind, currency, pool_id) SELECT CONCAT(?, '/', p.ref), ?, 'USD',"
                        + " p.id FROM fund_pool p WHERE p.ref = ?";
        try (PreparedStatement row = connection.prepareStatement(account)) {
            for (AccountKind kind : AccountKind.values()) {
                if (kind.isOfPool()) {
                    row.setString(1, kind.number());
                    row.setString(2, kind.name());
                    row.setString(3, ref.value());
                    row.executeUpdate();
                }
            }
        }
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO fund_lock (account_id) SELECT a.id FROM"
                + " fund_account a JOIN fund_pool p ON p.id = a.pool_id WHERE a.kind = 'FREE' AND p.ref = ?")) {
            row.setString(1, ref.value());
            row.executeUpdate();
        }
    }

    private long id(String sql, Object asked, Object... values) {
        try (PreparedStatement query = transaction.get().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new NotFound(asked);
                }
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Pool read(long id) {
        try (PreparedStatement query = transaction.get().prepareStatement(COLUMNS)) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new NotFound(id);
                }
                PoolRef ref = new PoolRef(row.getString(1));
                DonorRef donor = new DonorRef(row.getString(2));
                Earmark earmark = Earmark.parse(row.getString(3));
                SupportCost support = new SupportCost(row.getBigDecimal(4).stripTrailingZeros());
                return new Pool(id, ref, donor, earmark, support, accounts(id, row));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<AccountKind, Account> accounts(long pool, ResultSet row) throws SQLException {
        Map<AccountKind, Account> accounts = new EnumMap<>(AccountKind.class);
        do {
            AccountKind kind = AccountKind.valueOf(row.getString(7));
            accounts.put(kind, new Account(row.getLong(5), row.getString(6), kind, row.getString(8), pool));
        } while (row.next());
        return Collections.unmodifiableMap(accounts);
    }
}
