package org.palermoassist.fund;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.UseCase;

/** Money is set aside for a cost, certified, approved, given up (F-4 to F-7, F-10); never overdrawn, all or nothing. */
@UseCase
public class Obligations {
    @Inject
    private ObligationDesk desk;

    @Inject
    private Pools pools;

    @Inject
    private Ledger ledger;

    @Inject
    private LastSeen seen;

    @Inject
    private Clock clock;

    @Inject
    private Event<ObligationGivenUp> news;

    @Inject
    @ConfigProperty(name = "portal.fund.reserved-for", defaultValue = "P10D")
    private Duration soft;

    /**
     * Asks for money and reserves it, with its programme support costs, in the pools whose limits the cost meets (F-4).
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#A_POOL_ALLOWS_THE_COST}, {@link
     *     FundRule#POOLS_COVER_THE_COST}, {@link FundRule#NOT_ONES_OWN_COST}
     */
    public ObligationRef request(ObligationRequest asked, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Instant now = clock.instant();
        Obligation obligation = new Obligation(asked, by, now, now.plus(soft));
        setAside(obligation, asked.direct().amount(), Act.OBLIGATED, asked.purpose(), by);
        desk.open(obligation);
        desk.done(obligation, ObligationAct.REQUESTED, asked.direct().amount(), asked.purpose(), by);
        return obligation.ref();
    }

    /**
     * Asks for money and reserves exactly these parts of it in these pools: what was computed beforehand, with {@link ChargeTrial}, is
     * what is done, or nothing.
     *
     * @param parts together the direct cost that is asked for
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#A_POOL_ALLOWS_THE_COST}, {@link
     *     FundRule#POOLS_COVER_THE_COST}, {@link FundRule#NOT_ONES_OWN_COST}
     */
    public ObligationRef request(ObligationRequest asked, List<ChargedPart> parts, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Instant now = clock.instant();
        Obligation obligation = new Obligation(asked, by, now, now.plus(soft));
        charge(obligation, asked.direct().amount(), parts, Act.OBLIGATED, asked.purpose(), by);
        desk.open(obligation);
        desk.done(obligation, ObligationAct.REQUESTED, asked.direct().amount(), asked.purpose(), by);
        return obligation.ref();
    }

    /** Charges these pools and no others, each with its part. */
    private void charge(
            Obligation obligation, BigDecimal direct, List<ChargedPart> parts, Act act, String reason, Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Share> shares = parts.stream()
                .map(part -> new Share(pools.of(part.pool()), part.direct().amount()))
                .toList();
        List<Pool> charged = shares.stream().map(Share::pool).toList();
        boolean allowed = Charge.order(charged, obligation.cost(), today).size() == parts.size();
        FundRule.A_POOL_ALLOWS_THE_COST.require(allowed && !parts.isEmpty());
        Locked locked = ledger.lock(charged);
        ObligationMoney money = desk.money(obligation);
        covered(
                direct,
                shares,
                share -> money.room(share.pool(), locked.balance(share.pool().free())));
        Posting.Why why = new Posting.Why(obligation.ref().value(), obligation.externalRef(), reason, today);
        ledger.post(Posting.of(act, money.raise(shares), why), locked, by);
    }

    private static void covered(BigDecimal direct, List<Share> shares, Function<Share, BigDecimal> room) {
        BigDecimal sum = shares.stream().map(Share::direct).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (Share share : shares) {
            FundRule.POOLS_COVER_THE_COST.require(
                    share.direct().compareTo(room.apply(share)) <= 0 && sum.compareTo(direct) == 0,
                    direct.toPlainString(),
                    sum.toPlainString(),
                    share.pool().ref());
        }
    }

    /**
     * Asks for more. What was approved before can still be paid; the rest is certified and approved anew.
     *
     * @param further direct costs, in dollars, above zero
     * @throws org.palermoassist.shared.RuleViolation as {@link #request}, {@link FundRule#FOUR_HANDS}
     */
    public void raise(ObligationRef ref, Money further, String reason, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        FundRule.FUND_IS_IN_DOLLARS.require(further.currency().equals("USD"), further);
        FundRule.COST_IS_POSITIVE.require(further.amount().signum() > 0, further);
        Obligation obligation = desk.keep(ref);
        desk.requireHand(obligation, Hand.REQUEST, by);
        obligation.raise(further.amount(), by);
        setAside(obligation, further.amount(), Act.RAISED, reason, by);
        desk.done(obligation, ObligationAct.RAISED, further.amount(), reason, by);
    }

    /**
     * Asks for more from these pools and no others.
     *
     * @param parts what each of them bears, in dollars without support costs; together above zero
     * @throws org.palermoassist.shared.RuleViolation as {@link #request}, {@link FundRule#FOUR_HANDS}
     */
    public void raise(ObligationRef ref, List<ChargedPart> parts, String reason, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        BigDecimal further =
                parts.stream().map(part -> part.direct().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        FundRule.COST_IS_POSITIVE.require(further.signum() > 0, further);
        Obligation obligation = desk.keep(ref);
        desk.requireHand(obligation, Hand.REQUEST, by);
        obligation.raise(further, by);
        charge(obligation, further, parts, Act.RAISED, reason, by);
        desk.done(obligation, ObligationAct.RAISED, further, reason, by);
    }

    private void setAside(Obligation obligation, BigDecimal direct, Act act, String reason, Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Pool> fitting = Charge.order(pools.all(), obligation.cost(), today);
        FundRule.A_POOL_ALLOWS_THE_COST.require(!fitting.isEmpty());
        ObligationMoney money = act == Act.OBLIGATED ? new ObligationMoney() : desk.money(obligation);
        List<Pool> kept = seen.first(fitting, direct, money);
        Locked locked = ledger.lock(kept);
        Function<Pool, BigDecimal> room = pool -> money.room(pool, locked.balance(pool.free()));
        if (kept.size() < fitting.size() && !Charge.covers(direct, kept, room)) {
            seen.remember(
                    kept, locked); // if somebody posts on the others meanwhile, the next attempt keeps all at once
            ledger.lockMore(fitting.subList(kept.size(), fitting.size()), locked);
            kept = fitting;
        }
        List<Share> shares = Charge.split(direct, kept, room);
        Posting.Why why = new Posting.Why(obligation.ref().value(), obligation.externalRef(), reason, today);
        ledger.post(Posting.of(act, money.raise(shares), why), locked, by);
        seen.remember(kept, locked);
    }

    /**
     * Certifies that funds are there and may be used for it.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#FOUR_HANDS}, {@link FundRule#NOT_ONES_OWN_COST}
     */
    public void certify(ObligationRef ref, Actor by) {
        by.mustHave(Right.FUND_CERTIFY);
        Obligation obligation = desk.keep(ref);
        desk.requireHand(obligation, Hand.CERTIFY, by);
        obligation.certify(by);
        desk.done(obligation, ObligationAct.CERTIFIED, null, "", by);
    }

    /**
     * Approves it: from now on it can be paid.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#CERTIFIED_FIRST}, {@link FundRule#FOUR_HANDS}
     */
    public void approve(ObligationRef ref, Actor by) {
        by.mustHave(Right.FUND_APPROVE);
        Obligation obligation = desk.keep(ref);
        desk.requireHand(obligation, Hand.APPROVE, by);
        obligation.approve(by);
        desk.done(obligation, ObligationAct.APPROVED, null, "", by);
    }

    /**
     * Gives it up; the unspent goes back to the pools that it came from.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#OBLIGATION_STATUS_ORDER}, {@link FundRule#REASON_GIVEN}
     */
    public void cancel(ObligationRef ref, String reason, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        giveUp(desk.keep(ref), ObligationAct.CANCELLED, reason, by);
    }

    /**
     * Gives a reservation up that nobody approved in time (F-7).
     *
     * @return whether its time was over
     */
    public boolean expire(ObligationRef ref, Actor by) {
        by.mustHave(Right.LEDGER_KEEP);
        Obligation obligation = desk.keep(ref);
        boolean over = obligation.isExpired(clock.instant());
        if (over) {
            giveUp(obligation, ObligationAct.EXPIRED, "Not approved in time", by);
        }
        return over;
    }

    private void giveUp(Obligation obligation, ObligationAct act, String reason, Actor by) {
        Locked locked = ledger.lock(desk.charged(obligation));
        List<Transfer> back = desk.money(obligation).release();
        obligation.cancel();
        if (!back.isEmpty()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            Posting.Why why = new Posting.Why(obligation.ref().value(), obligation.externalRef(), reason, today);
            ledger.post(Posting.of(Act.CANCELLED, back, why), locked, by);
        }
        desk.done(obligation, act, null, reason, by);
        news.fire(new ObligationGivenUp(obligation.ref(), reason, by));
    }
}
