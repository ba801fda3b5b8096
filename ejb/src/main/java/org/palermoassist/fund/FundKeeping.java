package org.palermoassist.fund;

import jakarta.inject.Inject;
import java.util.List;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.donors.Earmark;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.UseCase;

/** What the fund manager does with pools: interest, exchange, reserve, and what donors decide about limits (F-3, F-8). */
@UseCase
public class FundKeeping {
    @Inject
    private Pools pools;

    @Inject
    private Ledger ledger;

    @Inject
    private AuditTrail audit;

    /** Interest came in on a pool. */
    public PostingRef interest(Keeping income, Actor by) {
        return post(Act.INTEREST, AccountKind.INTEREST, AccountKind.FREE, income, by);
    }

    /** The exchange of a payment brought a gain. */
    public PostingRef exchangeGain(Keeping gain, Actor by) {
        return post(Act.EXCHANGE, AccountKind.EXCHANGE, AccountKind.FREE, gain, by);
    }

    /** The exchange of a payment brought a loss. */
    public PostingRef exchangeLoss(Keeping loss, Actor by) {
        return post(Act.EXCHANGE, AccountKind.FREE, AccountKind.EXCHANGE, loss, by);
    }

    /**
     * Puts money into the reserve.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#RESERVE_IS_UNEARMARKED}, {@link FundRule#NEVER_OVERDRAWN}
     */
    public PostingRef reserve(Keeping reserve, Actor by) {
        by.mustHave(Right.FUND_KEEP);
        FundRule.RESERVE_IS_UNEARMARKED.require(!pools.of(reserve.pool()).isEarmarked(), reserve.pool());
        return post(Act.RESERVE, AccountKind.FREE, AccountKind.RESERVE, reserve, by);
    }

    /** Takes money out of the reserve. */
    public PostingRef unreserve(Keeping freed, Actor by) {
        return post(Act.RESERVE, AccountKind.RESERVE, AccountKind.FREE, freed, by);
    }

    /**
     * The donor decided: what is free in a pool comes under other limits, such as a longer period, or none (F-8).
     *
     * @param decision amount, and the donor's letter
     * @param limits that hold from now on; the pool of the same donor and percentage is opened when there is none
     */
    public PostingRef earmark(Keeping decision, Earmark limits, Actor by) {
        by.mustHave(Right.FUND_KEEP);
        Pool from = pools.of(decision.pool());
        Pool to = pools.open(from.donor(), limits, from.support());
        Transfer transfer = new Transfer(from.free(), to.free(), decision.amount());
        PostingRef posted = ledger.post(
                Posting.of(Act.EARMARK, List.of(transfer), decision.why()), ledger.lock(List.of(from, to)), by);
        audit.record(by, "fund.earmark", posted, from.ref(), to.ref(), decision.amount());
        return posted;
    }

    /** The donor took money back (F-8). */
    public PostingRef giveBack(Keeping decision, Actor by) {
        return post(Act.RETURNED, AccountKind.FREE, AccountKind.BANK, decision, by);
    }

    private PostingRef post(Act act, AccountKind from, AccountKind to, Keeping keeping, Actor by) {
        by.mustHave(Right.FUND_KEEP);
        Pool pool = pools.of(keeping.pool());
        Transfer transfer = new Transfer(account(pool, from), account(pool, to), keeping.amount());
        PostingRef posted =
                ledger.post(Posting.of(act, List.of(transfer), keeping.why()), ledger.lock(List.of(pool)), by);
        audit.record(by, "fund.post", posted, act, pool.ref(), keeping.amount());
        return posted;
    }

    private Account account(Pool pool, AccountKind kind) {
        return kind.isOfPool() ? pool.account(kind) : pools.chart().of(kind);
    }
}
