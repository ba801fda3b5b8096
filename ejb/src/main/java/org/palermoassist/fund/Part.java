package org.palermoassist.fund;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one pool has set aside for an obligation and what became of it, added up from the transfers of the journal. Support costs
 * follow what was paid altogether, so that many small payments cost what one large one does (F-2).
 */
final class Part {
    private final Pool pool;
    private final Map<AccountKind, BigDecimal> net = new EnumMap<>(AccountKind.class);
    private BigDecimal gross = BigDecimal.ZERO;
    private BigDecimal released = BigDecimal.ZERO;
    private BigDecimal paid = BigDecimal.ZERO;
    private BigDecimal support = BigDecimal.ZERO;
    private BigDecimal refunded = BigDecimal.ZERO;
    private BigDecimal supportRefunded = BigDecimal.ZERO;

    Part(Pool pool) {
        this.pool = pool;
    }

    Pool pool() {
        return pool;
    }

    /** Adds transfers between an account of the pool and another one. */
    void add(AccountKind from, AccountKind to, BigDecimal amount) {
        if (from == AccountKind.FREE && to == AccountKind.OBLIGATED) {
            gross = gross.add(amount);
        } else if (from == AccountKind.OBLIGATED && to == AccountKind.FREE) {
            released = released.add(amount);
        } else if (from == AccountKind.OBLIGATED) {
            pay(to, amount);
        } else if (to == AccountKind.OBLIGATED) {
            pay(from, amount.negate());
        } else if (to == AccountKind.FREE) {
            comeBack(from, amount);
        } else {
            comeBack(to, amount.negate());
        }
    }

    private void pay(AccountKind kind, BigDecimal amount) {
        if (kind == AccountKind.PAID_SUPPORT) {
            support = support.add(amount);
        } else {
            paid = paid.add(amount);
            net.merge(kind, amount, BigDecimal::add);
        }
    }

    private void comeBack(AccountKind kind, BigDecimal amount) {
        if (kind == AccountKind.PAID_SUPPORT) {
            supportRefunded = supportRefunded.add(amount);
        } else {
            refunded = refunded.add(amount);
            net.merge(kind, amount.negate(), BigDecimal::add);
        }
    }

    /** Set aside altogether, support costs included. */
    BigDecimal gross() {
        return gross;
    }

    /** Set aside altogether for direct costs. */
    BigDecimal direct() {
        return pool.support().direct(gross);
    }

    /** What is still set aside, support costs included. */
    BigDecimal left() {
        return gross.subtract(released).subtract(paid).subtract(support);
    }

    /** What can still be paid directly. */
    BigDecimal leftDirect() {
        return released.signum() > 0 ? BigDecimal.ZERO : direct().subtract(paid);
    }

    /** Direct costs paid altogether. */
    BigDecimal paid() {
        return paid;
    }

    /** Support costs paid altogether. */
    BigDecimal support() {
        return support;
    }

    /** Direct costs that came back. */
    BigDecimal refunded() {
        return refunded;
    }

    /** Paid for a kind of cost, less what came back. */
    BigDecimal net(AccountKind kind) {
        return net.getOrDefault(kind, BigDecimal.ZERO);
    }

    /** Whether no more came back than was paid, and no more was paid than was set aside. */
    boolean isWhole() {
        return left().signum() >= 0
                && support.compareTo(supportRefunded) >= 0
                && net.values().stream().allMatch(amount -> amount.signum() >= 0);
    }

    /** How much more the pool can bear of a cost, when so much is available. */
    BigDecimal room(BigDecimal available) {
        return pool.support().direct(gross.add(available)).subtract(direct());
    }

    /** What has to be set aside more, for so much more of direct costs. */
    BigDecimal raise(BigDecimal further) {
        return pool.support().gross(direct().add(further)).subtract(gross);
    }

    /** Support costs that a further payment brings. */
    BigDecimal supportOn(BigDecimal payment) {
        return pool.support().on(paid.add(payment)).subtract(support);
    }

    /** Support costs that come back with a refund. */
    BigDecimal supportBack(BigDecimal refund) {
        BigDecimal after = pool.support().on(paid.subtract(refunded).subtract(refund));
        return support.subtract(supportRefunded).subtract(after).max(BigDecimal.ZERO);
    }
}
