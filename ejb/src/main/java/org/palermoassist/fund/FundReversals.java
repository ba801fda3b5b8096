package org.palermoassist.fund;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/** A mistake in the journal is taken back by a posting of its own, once; nothing is edited (F-9). */
@UseCase
public class FundReversals {
    private static final String POSTING = "SELECT p.act, p.record_ref, p.external_ref, t.amount, t.from_account_id,"
            + " t.to_account_id FROM fund_posting p JOIN fund_transfer t ON t.posting_id = p.id WHERE p.id = ?"
            + " ORDER BY t.id DESC LOCK IN SHARE MODE";

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Pools pools;

    @Inject
    private Ledger ledger;

    @Inject
    private ObligationDesk obligations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Takes a posting back, today.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#REVERSED_ONCE}, {@link FundRule#REVERSAL_IS_FINAL}, {@link
     *     FundRule#REVERSAL_LEAVES_OBLIGATION_WHOLE}, {@link FundRule#NEVER_OVERDRAWN}
     */
    public PostingRef reverse(PostingRef ref, String reason, Actor by) {
        by.mustHave(Right.FUND_KEEP);
        Posted posted = read(ref);
        FundRule.REVERSAL_IS_FINAL.require(posted.act() != Act.REVERSED, ref);
        Optional<Obligation> obligation = obligation(posted, ref);
        Map<Long, Pool> touched = new LinkedHashMap<>();
        List<Account> others = new ArrayList<>();
        posted.back()
                .forEach(transfer -> List.of(transfer.from(), transfer.to()).forEach(account -> {
                    if (account.pool() > 0) {
                        touched.put(account.pool(), pools.byId(account.pool()));
                    } else if (!account.kind().isBoundless()) {
                        others.add(account);
                    }
                }));
        Locked locked = ledger.lock(touched.values(), others.toArray(Account[]::new));
        obligation.ifPresent(found -> requireWhole(obligations.money(found), posted, ref));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Posting.Why why = new Posting.Why(posted.recordRef(), posted.externalRef(), reason, today);
        Posting reversal = Posting.of(Act.REVERSED, posted.back(), why).reversing(ref.number());
        PostingRef reversed = ledger.post(reversal, locked, by);
        audit.record(by, "fund.reverse", reversed, ref, posted.act());
        return reversed;
    }

    /** The obligation that it belongs to, kept; only payments and refunds of an open one are reversed. */
    private Optional<Obligation> obligation(Posted posted, PostingRef ref) {
        if (!posted.recordRef().startsWith("H-")) {
            return Optional.empty();
        }
        boolean allowed = posted.act() == Act.PAID || posted.act() == Act.REFUNDED;
        FundRule.REVERSAL_LEAVES_OBLIGATION_WHOLE.require(allowed, ref);
        Obligation obligation = obligations.keep(new ObligationRef(posted.recordRef()));
        FundRule.REVERSAL_LEAVES_OBLIGATION_WHOLE.require(obligation.status().isOpen(), ref);
        return Optional.of(obligation);
    }

    /** A payment of which something came back is not reversed before that was. */
    private void requireWhole(ObligationMoney money, Posted posted, PostingRef ref) {
        for (Transfer transfer : posted.back()) {
            Pool pool =
                    pools.byId(Math.max(transfer.from().pool(), transfer.to().pool()));
            money.add(
                    pool,
                    transfer.from().kind(),
                    transfer.to().kind(),
                    transfer.amount().amount());
        }
        FundRule.REVERSAL_LEAVES_OBLIGATION_WHOLE.require(money.isWhole(), ref);
    }

    private Posted read(PostingRef ref) {
        try (PreparedStatement query = transaction.get().prepareStatement(POSTING)) {
            query.setLong(1, ref.number());
            try (ResultSet row = query.executeQuery()) {
                Posted posted = null;
                while (row.next()) {
                    posted = posted == null
                            ? new Posted(
                                    Act.valueOf(row.getString(1)),
                                    row.getString(2),
                                    row.getString(3),
                                    new ArrayList<>())
                            : posted;
                    Account from = pools.account(row.getLong(5));
                    posted.back()
                            .add(Transfer.of(from, pools.account(row.getLong(6)), row.getBigDecimal(4))
                                    .back());
                }
                if (posted == null) {
                    throw new NotFound(ref);
                }
                return posted;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Posted(Act act, String recordRef, String externalRef, List<Transfer> back) {}
}
