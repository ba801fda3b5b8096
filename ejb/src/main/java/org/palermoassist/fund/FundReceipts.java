package org.palermoassist.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.donors.FundMoney;
import org.palermoassist.donors.ReceiptRef;

/** Posts what donors pay, in the transaction in which the receipt is recorded: both or neither. */
@ApplicationScoped
class FundReceipts {
    @Inject
    private Pools pools;

    @Inject
    private Ledger ledger;

    @Inject
    private HeldMoney held;

    @Inject
    private AuditTrail audit;

    /**
     * Money moved because of a receipt.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#NEVER_OVERDRAWN} when more is to go back than is there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void moved(@Observes FundMoney news) {
        FundRule.FUND_IS_IN_DOLLARS.require(news.usd().currency().equals("USD"), news.usd());
        Chart chart = pools.chart();
        Account bank = chart.of(AccountKind.BANK);
        Account suspense = chart.of(AccountKind.SUSPENSE);
        Account surplus = chart.of(AccountKind.HELD);
        switch (news.kind()) {
            case RECEIVED -> intoPool(Act.RECEIVED, bank, news);
            case IDENTIFIED -> intoPool(Act.IDENTIFIED, suspense, news);
            case RELEASED -> intoPool(Act.RELEASED, surplus, news);
            case SUSPENDED -> post(Act.SUSPENDED, bank, suspense, ledger.lock(List.of(), suspense), news);
            case HELD -> post(Act.HELD, bank, surplus, ledger.lock(List.of(), surplus), news);
            case RETURNED -> {
                Pool pool = pool(news);
                post(Act.RETURNED, pool.free(), bank, ledger.lock(List.of(pool)), news);
            }
            case RETURNED_HELD -> {
                Account from = held.isSuspended(news.receipt(), suspense) ? suspense : surplus;
                post(Act.RETURNED_HELD, from, bank, ledger.lock(List.of(), from), news);
            }
        }
    }

    private void intoPool(Act act, Account from, FundMoney news) {
        Pool pool = pool(news);
        Locked locked = from.kind().isBoundless() ? ledger.lock(List.of(pool)) : ledger.lock(List.of(pool), from);
        post(act, from, pool.free(), locked, news);
    }

    private Pool pool(FundMoney news) {
        return pools.open(news.donor().orElseThrow(), news.earmark(), new SupportCost(news.pscPercent()));
    }

    private void post(Act act, Account from, Account to, Locked locked, FundMoney news) {
        if (from.kind().side() == AccountKind.Side.OWED) {
            held.require(news.receipt(), from, news.usd().amount());
        }
        ReceiptRef receipt = news.receipt();
        String reason = news.pledge().map(pledge -> receipt + ", " + pledge).orElse(receipt.value());
        Posting.Why why = new Posting.Why(receipt.value(), news.externalRef(), reason, news.on());
        Posting posting = Posting.of(act, List.of(new Transfer(from, to, news.usd())), why)
                .received(news.received());
        PostingRef posted = ledger.post(posting, locked, news.by());
        audit.record(news.by(), "fund.post", posted, act, receipt, news.usd());
    }
}
