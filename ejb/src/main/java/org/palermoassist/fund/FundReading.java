package org.palermoassist.fund;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Remembered;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What pages and the API show of the fund: pools, accounts, journal. */
@UseCase
public class FundReading {
    private static final String USD = "USD";
    static final String LINE = "p.id, p.act, f.code, f.kind, o.code, o.kind, t.amount, t.currency, p.record_ref,"
            + " p.external_ref, p.reason, p.value_date, p.posted_at, p.login, p.received_amount, p.received_currency,"
            + " p.reverses_id, r.id";
    static final String LINES = "fund_transfer t JOIN fund_posting p ON p.id = t.posting_id"
            + " JOIN fund_account f ON f.id = t.from_account_id JOIN fund_account o ON o.id = t.to_account_id"
            + " LEFT JOIN fund_posting r ON r.reverses_id = p.id WHERE 1=1";
    private static final String BEHIND = "fund_account f JOIN fund_account o JOIN fund_posting p"
            + " LEFT JOIN fund_posting r ON r.reverses_id = p.id JOIN fund_transfer t";
    private static final int TOTALS = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Pools pools;

    @Inject
    private Sums sums;

    @Inject
    private Clock clock;

    private Remembered<JournalFilter, Long> totals;

    @PostConstruct
    void start() {
        totals = new Remembered<>(clock, TOTALS);
    }

    /** All pools, oldest first, with what stands on them now. */
    public List<PoolRow> pools(Actor by) {
        by.mustHave(Right.FUND_READ);
        Map<Long, Map<AccountKind, BigDecimal>> balances = sums.byPool();
        Map<Long, Instant> opened = sums.opened();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return pools.all().stream()
                .map(pool -> row(pool, balances.getOrDefault(pool.id(), Map.of()), opened.get(pool.id()), today))
                .toList();
    }

    /**
     * All pools, oldest first, with what stood on them.
     *
     * @param asOf past moment, as the journal was known then; now when empty
     */
    public List<PoolRow> pools(Optional<Instant> asOf, Actor by) {
        if (asOf.isEmpty()) {
            return pools(by);
        }
        Map<PoolRef, Map<AccountKind, BigDecimal>> balances = new HashMap<>();
        accounts(asOf, by).forEach(account -> account.pool()
                .ifPresent(pool -> balances.computeIfAbsent(pool, none -> new EnumMap<>(AccountKind.class))
                        .put(account.kind(), account.balance().amount())));
        Map<Long, Instant> opened = sums.opened();
        LocalDate day = LocalDate.ofInstant(asOf.get(), ZoneOffset.UTC);
        return pools.all().stream()
                .filter(pool -> !opened.get(pool.id()).isAfter(asOf.get()))
                .map(pool -> row(pool, balances.getOrDefault(pool.ref(), Map.of()), opened.get(pool.id()), day))
                .toList();
    }

    /**
     * One pool.
     *
     * @throws org.palermoassist.shared.NotFound when there is none
     */
    public PoolRow pool(PoolRef ref, Actor by) {
        return pools(by).stream()
                .filter(pool -> pool.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new NotFound(ref));
    }

    private static PoolRow row(Pool pool, Map<AccountKind, BigDecimal> balances, Instant opened, LocalDate today) {
        Map<AccountKind, BigDecimal> on = new EnumMap<>(AccountKind.class);
        for (AccountKind kind : AccountKind.values()) {
            on.put(kind, balances.getOrDefault(kind, BigDecimal.ZERO));
        }
        BigDecimal paid = paid(on);
        BigDecimal free = on.get(AccountKind.FREE);
        BigDecimal income =
                on.get(AccountKind.INTEREST).add(on.get(AccountKind.EXCHANGE)).negate();
        BigDecimal stands = free.add(on.get(AccountKind.OBLIGATED)).add(on.get(AccountKind.RESERVE));
        BigDecimal received =
                stands.add(paid).add(on.get(AccountKind.PAID_SUPPORT)).subtract(income);
        return new PoolRow(
                pool.ref(),
                pool.donor(),
                pool.earmark(),
                pool.support().percent(),
                opened,
                usd(received),
                usd(on.get(AccountKind.INTEREST).negate()),
                usd(on.get(AccountKind.EXCHANGE).negate()),
                usd(paid),
                usd(on.get(AccountKind.PAID_SUPPORT)),
                usd(on.get(AccountKind.OBLIGATED)),
                usd(on.get(AccountKind.RESERVE)),
                usd(free),
                usd(pool.support().direct(free)),
                pool.isFrozen(today));
    }

    private static BigDecimal paid(Map<AccountKind, BigDecimal> on) {
        return Arrays.stream(CostKind.values())
                .map(kind -> on.get(kind.account()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The chart of accounts with what entered and left each account.
     *
     * @param asOf past moment, as the journal was known then; now when empty
     */
    public List<AccountRow> accounts(Optional<Instant> asOf, Actor by) {
        by.mustHave(Right.FUND_READ);
        return asOf.map(sums::asOf).orElseGet(sums::now);
    }

    /** Debit and credit of all accounts by kind, now or as the journal was known at a past moment. */
    public TrialBalance trialBalance(Optional<Instant> asOf, Actor by) {
        Map<AccountKind, List<AccountRow>> kinds = new EnumMap<>(AccountKind.class);
        accounts(asOf, by).forEach(account -> kinds.computeIfAbsent(account.kind(), none -> new ArrayList<>())
                .add(account));
        Money debits = usd(BigDecimal.ZERO);
        Money credits = debits;
        List<TrialBalance.Line> lines = new ArrayList<>();
        for (Map.Entry<AccountKind, List<AccountRow>> kind : kinds.entrySet()) {
            BigDecimal balance = kind.getValue().stream()
                    .map(account -> account.balance().amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Money debit = usd(balance.negate().max(BigDecimal.ZERO));
            Money credit = usd(balance.max(BigDecimal.ZERO));
            lines.add(new TrialBalance.Line(kind.getKey(), kind.getValue().size(), debit, credit));
            debits = debits.plus(debit);
            credits = credits.plus(credit);
        }
        return new TrialBalance(lines, debits, credits);
    }

    /** One page of the journal, the latest first. */
    public Page<JournalRow> journal(JournalFilter filter, PageRequest wanted, Actor by) {
        by.mustHave(Right.FUND_READ);
        long newest = Sql.select("MAX(t.id)", "fund_transfer t")
                .first(em, row -> row.number(0))
                .orElse(0L);
        long total = totals.get(filter, newest, () -> lines(filter).count(em));
        List<JournalRow> rows = lines(filter)
                .tail("ORDER BY t.id DESC LIMIT " + wanted.size() + " OFFSET " + wanted.offset())
                .picks(LINE, BEHIND)
                .and("p.id = t.posting_id AND f.id = t.from_account_id AND o.id = t.to_account_id")
                .tail("ORDER BY t.id DESC")
                .list(em, FundReading::line);
        return new Page<>(rows, Math.max(total, wanted.offset() + rows.size()), wanted.page(), wanted.size());
    }

    /** Ids of the lines, from as few tables as the filter needs. */
    private Sql lines(JournalFilter filter) {
        boolean ofPosting = filter.act().isPresent()
                || filter.record().isPresent()
                || filter.external().isPresent()
                || filter.from().isPresent()
                || filter.until().isPresent();
        String tables = "fund_transfer t" + (ofPosting ? " JOIN fund_posting p ON p.id = t.posting_id" : "");
        Sql lines = Sql.select("t.id", tables + " WHERE 1=1")
                .andIf(filter.posting().map(PostingRef::number), "t.posting_id = ?")
                .andIf(filter.act(), "p.act = ?")
                .andIf(filter.record(), "p.record_ref = ?")
                .andIf(filter.external(), "p.external_ref = ?")
                .andIf(filter.from(), "p.value_date >= ?")
                .andIf(filter.until(), "p.value_date <= ?");
        filter.pool().map(pools::of).ifPresent(pool -> {
            List<Long> ids = pool.accounts().values().stream().map(Account::id).toList();
            lines.and("(t.from_account_id IN ? OR t.to_account_id IN ?)", ids, ids);
        });
        filter.kind().ifPresent(kind -> {
            String ids = "(SELECT a.id FROM fund_account a WHERE a.kind = ?)";
            lines.and("(t.from_account_id IN " + ids + " OR t.to_account_id IN " + ids + ")", kind, kind);
        });
        return lines;
    }

    static JournalRow line(Row row) {
        return new JournalRow(
                PostingRef.of(row.number(0)),
                Act.valueOf(row.text(1)),
                row.text(2),
                AccountKind.valueOf(row.text(3)),
                row.text(4),
                AccountKind.valueOf(row.text(5)),
                Money.of(row.decimal(6).orElseThrow(), row.text(7)),
                row.text(8),
                row.text(9),
                row.text(10),
                row.date(11).orElseThrow(),
                row.instant(12).orElseThrow(),
                row.text(13),
                row.decimal(14).map(amount -> Money.of(amount, row.text(15))),
                row.optional(16).map(number -> PostingRef.of(Long.parseLong(number))),
                row.optional(17).map(number -> PostingRef.of(Long.parseLong(number))));
    }

    private static Money usd(BigDecimal amount) {
        return Money.of(amount, USD);
    }
}
