package org.palermoassist.fund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The money of one obligation: its parts, and the transfers that each step makes of them (F-2, F-5 to F-7). Computes, posts nothing. */
final class ObligationMoney {
    private final Map<Long, Part> parts = new LinkedHashMap<>();

    /** Adds what the journal says, in its order. */
    void add(Pool pool, AccountKind from, AccountKind to, BigDecimal amount) {
        parts.computeIfAbsent(pool.id(), id -> new Part(pool)).add(from, to, amount);
    }

    Collection<Part> parts() {
        return parts.values();
    }

    /** Still set aside, support costs included. */
    BigDecimal left() {
        return sum(Part::left);
    }

    /** Direct costs that can still be paid. */
    BigDecimal leftDirect() {
        return sum(Part::leftDirect);
    }

    /** Direct costs paid altogether. */
    BigDecimal paid() {
        return sum(Part::paid);
    }

    /** Whether no more came back than was paid, and no more was paid than was set aside. */
    boolean isWhole() {
        return parts.values().stream().allMatch(Part::isWhole);
    }

    private BigDecimal sum(Function<Part, BigDecimal> figure) {
        return parts.values().stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How much more of a direct cost a pool can bear. */
    BigDecimal room(Pool pool, BigDecimal available) {
        return part(pool).room(available);
    }

    /** Sets aside so much more of direct costs, with their support costs. */
    List<Transfer> raise(List<Share> shares) {
        return shares.stream()
                .map(share -> Transfer.of(
                        share.pool().free(),
                        share.pool().obligated(),
                        part(share.pool()).raise(share.direct())))
                .toList();
    }

    /**
     * Pays a direct cost and its support costs, from the parts in their order.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#COST_IS_POSITIVE}, {@link FundRule#PAYMENT_WITHIN_OBLIGATION}
     */
    List<Transfer> pay(BigDecimal direct, CostKind kind) {
        FundRule.COST_IS_POSITIVE.require(direct.signum() > 0, direct.toPlainString());
        BigDecimal most = leftDirect();
        FundRule.PAYMENT_WITHIN_OBLIGATION.require(
                direct.compareTo(most) <= 0, direct.toPlainString(), most.toPlainString());
        List<Transfer> transfers = new ArrayList<>();
        BigDecimal rest = direct;
        for (Part part : parts.values()) {
            BigDecimal now = rest.min(part.leftDirect());
            if (now.signum() > 0) {
                Account from = part.pool().obligated();
                add(transfers, from, part.pool().account(kind.account()), now);
                add(transfers, from, part.pool().account(AccountKind.PAID_SUPPORT), part.supportOn(now));
                rest = rest.subtract(now);
            }
        }
        return transfers;
    }

    /**
     * A cost that was paid comes back to the pools that paid it, the last one first, with its support costs (T-12).
     *
     * @throws org.palermoassist.shared.RuleViolation {@link FundRule#COST_IS_POSITIVE}, {@link FundRule#REFUND_WITHIN_PAID}
     */
    List<Transfer> refund(BigDecimal direct, CostKind kind) {
        FundRule.COST_IS_POSITIVE.require(direct.signum() > 0, direct.toPlainString());
        BigDecimal most = sum(part -> part.net(kind.account()));
        FundRule.REFUND_WITHIN_PAID.require(direct.compareTo(most) <= 0, direct.toPlainString(), most.toPlainString());
        List<Part> backwards = new ArrayList<>(parts.values());
        Collections.reverse(backwards);
        List<Transfer> transfers = new ArrayList<>();
        BigDecimal rest = direct;
        for (Part part : backwards) {
            BigDecimal now = rest.min(part.net(kind.account()));
            if (now.signum() > 0) {
                Account to = part.pool().free();
                add(transfers, part.pool().account(kind.account()), to, now);
                add(transfers, part.pool().account(AccountKind.PAID_SUPPORT), to, part.supportBack(now));
                rest = rest.subtract(now);
            }
        }
        return transfers;
    }

    /** All that is left goes back to the pools it came from (F-7); nothing when nothing is left. */
    List<Transfer> release() {
        return parts.values().stream()
                .filter(part -> part.left().signum() > 0)
                .map(part -> Transfer.of(part.pool().obligated(), part.pool().free(), part.left()))
                .toList();
    }

    private Part part(Pool pool) {
        return parts.getOrDefault(pool.id(), new Part(pool));
    }

    private static void add(List<Transfer> transfers, Account from, Account to, BigDecimal amount) {
        if (amount.signum() > 0) {
            transfers.add(Transfer.of(from, to, amount));
        }
    }
}
