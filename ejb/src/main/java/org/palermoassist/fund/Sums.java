package org.palermoassist.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/** What transfers come to, account by account: the sums that were worked out, and the transfers after them. */
@ApplicationScoped
class Sums {
    private static final String KNOWN =
            "SELECT b.account_id, b.entered, b.gone, b.up_to FROM fund_balance b WHERE b.up_to ="
                    + " (SELECT MAX(x.up_to) FROM fund_balance x WHERE x.account_id = b.account_id%s)";
    private static final String MOVED = "SELECT t.%s account_id, SUM(%s) entered, SUM(%s) gone FROM %s GROUP BY 1";

    @PersistenceContext
    private EntityManager em;

    /** All accounts, now. */
    List<AccountRow> now() {
        return accounts(Balances.now());
    }

    /** All accounts, as the journal was known at a moment. */
    List<AccountRow> asOf(Instant moment) {
        String before = KNOWN.formatted(" AND x.latest <= ?");
        String after = "fund_transfer t JOIN fund_posting p ON p.id = t.posting_id LEFT JOIN (" + before
                + ") k ON k.account_id = t.%s WHERE p.posted_at <= ? AND t.id > COALESCE(k.up_to, 0)";
        String moved = MOVED.formatted("to_account_id", "t.amount", "0", after.formatted("to_account_id"))
                + " UNION ALL "
                + MOVED.formatted("from_account_id", "0", "t.amount", after.formatted("from_account_id"));
        Object at = InstantConverter.toTimestamp(moment);
        return accounts(
                "SELECT account_id, entered, gone FROM (" + before + ") b UNION ALL " + moved, at, at, at, at, at);
    }

    /** All accounts with what belongs to days up to one of them: what the last closed month before carries over, and what came after. */
    List<AccountRow> upTo(LocalDate day) {
        LocalDate closed = closed(day);
        return upTo(closed, Pairs.all(closed.plusDays(1), day));
    }

    /** The same, of which only these accounts are to be looked at. */
    List<AccountRow> upTo(Collection<Long> accounts, LocalDate day) {
        LocalDate closed = closed(day);
        return upTo(closed, Pairs.of(accounts, closed.plusDays(1), day));
    }

    private LocalDate closed(LocalDate day) {
        return Sql.select("MAX(closes_on)", "fund_close WHERE closes_on <= ?", Date.valueOf(day))
                .first(em, row -> row.date(0))
                .flatMap(found -> found)
                .orElse(LocalDate.EPOCH);
    }

    private List<AccountRow> upTo(LocalDate closed, Condition since) {
        List<Object> values = new ArrayList<>(List.of(Date.valueOf(closed)));
        values.addAll(since.values());
        return accounts(
                "SELECT account_id, entered, gone FROM fund_carried WHERE closes_on = ? UNION ALL"
                        + " SELECT IF(s.entering, i.to_account_id, i.from_account_id), IF(s.entering, i.amount, 0),"
                        + " IF(s.entering, 0, i.amount) FROM " + since.sql()
                        + " i JOIN (SELECT TRUE entering UNION ALL SELECT FALSE) s",
                values.toArray());
    }

    private List<AccountRow> accounts(String parts, Object... values) {
        return Sql.select(
                        "a.code, a.kind, q.ref, COALESCE(SUM(s.entered), 0), COALESCE(SUM(s.gone), 0), a.currency",
                        "fund_account a LEFT JOIN fund_pool q ON q.id = a.pool_id LEFT JOIN (" + parts
                                + ") s ON s.account_id = a.id",
                        values)
                .tail("GROUP BY a.id, a.code, a.kind, q.ref, a.currency ORDER BY a.code")
                .list(em, Sums::account);
    }

    private static AccountRow account(Row row) {
        BigDecimal entered = row.decimal(3).orElseThrow();
        BigDecimal gone = row.decimal(4).orElseThrow();
        String currency = row.text(5);
        return new AccountRow(
                row.text(0),
                AccountKind.valueOf(row.text(1)),
                row.optional(2).map(PoolRef::new),
                Money.of(entered, currency),
                Money.of(gone, currency),
                Money.of(entered.subtract(gone), currency));
    }

    /** Balances of the accounts of pools, now, by the pool's id. */
    Map<Long, Map<AccountKind, BigDecimal>> byPool() {
        Map<String, Map<AccountKind, BigDecimal>> byRef = new HashMap<>();
        now().forEach(account -> account.pool()
                .ifPresent(pool -> byRef.computeIfAbsent(pool.value(), none -> new EnumMap<>(AccountKind.class))
                        .put(account.kind(), account.balance().amount())));
        Map<Long, Map<AccountKind, BigDecimal>> byId = new HashMap<>();
        Sql.select("id, ref", "fund_pool")
                .list(em, row -> byId.put(row.number(0), byRef.getOrDefault(row.text(1), Map.of())));
        return byId;
    }

    /** When pools were opened, by their ids. */
    Map<Long, Instant> opened() {
        Map<Long, Instant> opened = new HashMap<>();
        Sql.select("id, opened_at", "fund_pool")
                .list(
                        em,
                        row -> Optional.ofNullable(
                                opened.put(row.number(0), row.instant(1).orElseThrow())));
        return opened;
    }
}
