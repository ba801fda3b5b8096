package org.palermoassist.donors;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.palermoassist.shared.Money;

/**
 * Money of one receipt that lies in one place.
 *
 * @param received in the currency of the receipt
 * @param usd at the rate of receipt
 * @param settled in the currency of the pledge, where it lies on an instalment
 */
public record Lying(Money received, Money usd, Optional<Money> settled) {

    /** What is held for the donor to agree. */
    static Lying held(List<ReceiptMoveRow> moves) {
        return sum(
                moves,
                one -> one.kind() == MoveKind.HELD,
                one -> one.kind() == MoveKind.RELEASED
                        || one.kind() == MoveKind.RETURNED_HELD && one.donor().isPresent());
    }

    /** What lies in suspense. */
    static Lying suspended(List<ReceiptMoveRow> moves) {
        return sum(
                moves,
                one -> one.kind() == MoveKind.SUSPENDED,
                one -> one.kind() == MoveKind.IDENTIFIED
                        || one.kind() == MoveKind.RETURNED_HELD && one.donor().isEmpty());
    }

    /** What lies on an instalment, charges apart; without one, what was released as a new contribution. */
    static Lying on(List<ReceiptMoveRow> moves, Optional<InstalmentKey> key) {
        return sum(
                moves,
                one -> one.instalment().equals(key)
                        && (one.kind() == MoveKind.RECEIVED
                                || one.kind() == MoveKind.IDENTIFIED
                                || one.kind() == MoveKind.RELEASED),
                one -> one.instalment().equals(key) && one.kind() == MoveKind.RETURNED);
    }

    private static Lying sum(
            List<ReceiptMoveRow> moves, Predicate<ReceiptMoveRow> came, Predicate<ReceiptMoveRow> went) {
        ReceiptMoveRow any = moves.get(0);
        Lying sum = new Lying(
                Money.zero(any.received().currency()), Money.zero(any.usd().currency()), Optional.empty());
        for (ReceiptMoveRow one : moves) {
            if (came.test(one)) {
                sum = sum.plus(one.received(), one.usd(), one.settled());
            } else if (went.test(one)) {
                sum = sum.plus(
                        one.received().negated(),
                        one.usd().negated(),
                        one.settled().map(Money::negated));
            }
        }
        return sum;
    }

    private Lying plus(Money money, Money value, Optional<Money> more) {
        Optional<Money> both =
                more.map(given -> settled.map(given::plus).orElse(given)).or(() -> settled);
        return new Lying(received.plus(money), usd.plus(value), both);
    }

    /**
     * The part of what lies here, all of it exactly, a part of it rounded once.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link DonorsRule#MONEY_LIES_THERE}
     */
    Settlement.Part part(MoveKind kind, Money wanted, Optional<Settlement.Target> from) {
        DonorsRule.MONEY_LIES_THERE.require(
                wanted.isPositive() && wanted.isPayable() && wanted.isAtMost(received), received);
        return new Settlement.Part(
                kind,
                from,
                wanted,
                from.flatMap(target -> settled).map(all -> all.share(wanted, received)),
                usd.share(wanted, received));
    }
}
