package org.palermoassist.subsistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.shared.Money;

/**
 * A line of an entitlement: a night, a day or a ride.
 *
 * @param date of the night or ride, at the place
 * @param place whose rate it is
 * @param rule by which it was computed
 * @param rate USD, before any factor; zero where no rate enters
 * @param percent of the rate, before deductions
 * @param deductions for what was given
 * @param amount USD, rounded once, HALF_UP to the cent ({@link SubsistenceRule#LINE_IS_ROUNDED_ONCE}); never below zero
 * @param source who published the rate; empty where no rate enters
 */
public record EntitlementLine(
        LocalDate date,
        PlaceCode place,
        LineRule rule,
        Money rate,
        BigDecimal percent,
        List<Deduction> deductions,
        Money amount,
        String source) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Checks the amount. */
    public EntitlementLine {
        deductions = List.copyOf(deductions);
        SubsistenceRule.LINE_IS_ROUNDED_ONCE.require(amount.isPayable(), amount);
        SubsistenceRule.NEVER_BELOW_ZERO.require(amount.amount().signum() >= 0, amount);
    }

    /** A line with the part of a rate that is left after deductions; deductions of more than all leave nothing. */
    static EntitlementLine of(
            LocalDate date,
            DailyRate daily,
            LineRule rule,
            Money rate,
            BigDecimal percent,
            List<Deduction> deductions) {
        BigDecimal off = deductions.stream().map(Deduction::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = WHOLE.subtract(off).max(BigDecimal.ZERO);
        Money amount = rate.times(percent.multiply(left).movePointLeft(4));
        return new EntitlementLine(date, daily.place(), rule, rate, percent, deductions, amount, daily.source());
    }

    /** A line on which nothing is paid. */
    static EntitlementLine none(LocalDate date, PlaceCode place, LineRule rule) {
        Money zero = Money.zero(RateStore.USD);
        return new EntitlementLine(date, place, rule, zero, BigDecimal.ZERO, List.of(), zero, "");
    }

    static EntitlementLine ride(LocalDate date, DailyRate daily, boolean vehicle) {
        Money amount = vehicle ? daily.withVehicle() : daily.terminal();
        LineRule rule = vehicle ? LineRule.TERMINAL_WITH_VEHICLE : LineRule.TERMINAL;
        return new EntitlementLine(date, daily.place(), rule, amount, WHOLE, List.of(), amount, daily.source());
    }

    /** What is left of the allowance, in percent, once what was given is taken off. */
    public BigDecimal left() {
        BigDecimal off = deductions.stream().map(Deduction::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return WHOLE.subtract(off).max(BigDecimal.ZERO);
    }
}
