package org.palermoassist.subsistence;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.palermoassist.shared.Money;

/**
 * What a traveller is entitled to, line by line. Totals are sums of lines, each of which was rounded once.
 *
 * @param days nights, and days without one, in their order
 * @param rides to and from terminals, in their order
 * @param nights how many of the days are nights
 * @param ruleSet version of the rules
 */
public record Entitlement(List<EntitlementLine> days, List<EntitlementLine> rides, int nights, int ruleSet) {
    /** Copies the lines. */
    public Entitlement {
        days = List.copyOf(days);
        rides = List.copyOf(rides);
    }

    /** Daily subsistence allowance, USD. */
    public Money dsa() {
        return sum(days);
    }

    /** Terminal expenses, USD. */
    public Money terminals() {
        return sum(rides);
    }

    /** Both together, USD. */
    public Money total() {
        return dsa().plus(terminals());
    }

    /** All lines, days first. */
    public List<EntitlementLine> lines() {
        return Stream.concat(days.stream(), rides.stream()).toList();
    }

    private static Money sum(List<EntitlementLine> lines) {
        BigDecimal sum = lines.stream().map(line -> line.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.of(sum, RateStore.USD);
    }
}
