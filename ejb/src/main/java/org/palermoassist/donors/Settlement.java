package org.palermoassist.donors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.shared.Money;

/**
 * Lays money on open instalments (D-2): exactly in one currency, through United States dollars at the rates of the day of receipt
 * in another. Parts of the dollar value are rounded on their sum, so that together they are the whole.
 */
final class Settlement {
    private final Money money;
    private final DatedRate rate;
    private final Money usd;
    private final List<Part> parts = new ArrayList<>();
    private Money laid;

    /**
     * What is open of an instalment.
     *
     * @param rate of its currency on the day of receipt
     */
    record Target(InstalmentKey key, Money open, DatedRate rate) {}

    /**
     * A part of the money.
     *
     * @param target where it is laid; empty for what is left
     * @param received in the currency of the receipt
     * @param settled in the currency of the pledge; empty for what is left
     * @param usd at the rate of receipt
     */
    record Part(MoveKind kind, Optional<Target> target, Money received, Optional<Money> settled, Money usd) {}

    private Settlement(Money money, DatedRate rate) {
        this.money = money;
        this.rate = rate;
        this.usd = rate.toUsd(money);
        this.laid = Money.zero(money.currency());
    }

    /**
     * The parts that money makes.
     *
     * @param placed kind of what is laid on an instalment
     * @param left kind of what is more than is open
     */
    static List<Part> of(Money money, DatedRate rate, List<Target> targets, MoveKind placed, MoveKind left) {
        Settlement settlement = new Settlement(money, rate);
        targets.forEach(target -> settlement.lay(target, placed));
        settlement.leave(left);
        return settlement.parts;
    }

    /**
     * The charges of banks that are taken as paid.
     *
     * @param before parts of the same receipt
     * @throws org.palermoassist.shared.RuleViolation {@link DonorsRule#CHARGES_FIT}
     */
    static List<Part> charges(Money charges, DatedRate rate, List<Target> targets, List<Part> before) {
        List<Target> open = targets.stream()
                .map(target -> new Target(target.key(), stillOpen(target, before), target.rate()))
                .toList();
        List<Part> all = of(charges, rate, open, MoveKind.CHARGED, MoveKind.HELD);
        DonorsRule.CHARGES_FIT.require(all.stream().allMatch(part -> part.kind() == MoveKind.CHARGED), charges);
        return all;
    }

    private static Money stillOpen(Target target, List<Part> before) {
        return before.stream()
                .filter(part -> part.target().filter(target::equals).isPresent())
                .map(part -> part.settled().orElseThrow())
                .reduce(target.open(), Money::minus);
    }

    private void lay(Target target, MoveKind kind) {
        Money left = money.minus(laid);
        if (left.isZero() || target.open().isZero()) {
            return;
        }
        Money worth = worth(left, target);
        boolean fits = worth.isAtMost(target.open());
        Money used = fits ? left : left.share(target.open(), worth);
        if (used.isPositive()) {
            add(kind, Optional.of(target), used, Optional.of(fits ? worth : target.open()));
        }
    }

    private Money worth(Money amount, Target target) {
        boolean same = amount.currency().equals(target.open().currency());
        return same ? amount : target.rate().fromUsd(rate.toUsd(amount));
    }

    private void leave(MoveKind kind) {
        Money left = money.minus(laid);
        if (left.isPositive()) {
            add(kind, Optional.empty(), left, Optional.empty());
        }
    }

    private void add(MoveKind kind, Optional<Target> target, Money used, Optional<Money> settled) {
        Money before = usd.share(laid, money);
        laid = laid.plus(used);
        parts.add(new Part(kind, target, used, settled, usd.share(laid, money).minus(before)));
    }
}
