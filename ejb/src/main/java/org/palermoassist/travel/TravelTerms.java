package org.palermoassist.travel;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.palermoassist.shared.Money;

/**
 * The figures of the rules of travel. All are settings, since none is certain for good; pages show them.
 *
 * @param ticketDays days before departure by which a ticket is bought (T-1)
 * @param eveningFrom hour from which the last day of a meeting counts as its evening (T-1)
 * @param lumpSumPercent of the lowest economy fare (T-7)
 * @param advancePercent of subsistence and terminals (T-8)
 * @param advanceFrom no advance when subsistence and terminals are under it, USD (T-8)
 * @param advanceWorkingDays working days before departure from which an advance is paid (T-8)
 * @param recoverDays in which an advance is recovered after a cancellation (T-12)
 * @param replaceDays before departure until which a State can name another expert (E-11)
 * @param claimDays in which a claim is due after the return (T-9)
 * @param visaDays that a visa takes as long as nobody has asked the embassy (U-33)
 * @param amendPercent by which an authorized cost may rise, within the money that was approved, without being authorized anew (T-11)
 */
public record TravelTerms(
        int ticketDays,
        LocalTime eveningFrom,
        BigDecimal lumpSumPercent,
        BigDecimal advancePercent,
        Money advanceFrom,
        int advanceWorkingDays,
        int recoverDays,
        int replaceDays,
        int claimDays,
        int visaDays,
        BigDecimal amendPercent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The last day on which a ticket is bought in time. */
    public LocalDate ticketBy(LocalDate departsOn) {
        return departsOn.minusDays(ticketDays);
    }

    /**
     * A ticket that is bought late has a reason.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#LATE_TICKET_HAS_REASON}
     */
    public void requireInTime(LocalDate boughtOn, LocalDate departsOn, String reason) {
        boolean late = boughtOn.isAfter(ticketBy(departsOn));
        TravelRule.LATE_TICKET_HAS_REASON.require(!late || !reason.isBlank(), ticketBy(departsOn), ticketDays);
    }

    /**
     * The most that a lump sum may be.
     *
     * @param lowestFare of economy class, as quoted
     */
    public Money mostLumpSum(Money lowestFare) {
        return lowestFare.times(lumpSumPercent.divide(HUNDRED));
    }

    /**
     * The most that an advance may be; nothing when subsistence and terminals are too little for one.
     *
     * @param allowances subsistence and terminals, in dollars
     */
    public Money mostAdvance(Money allowances) {
        return allowances.compareTo(advanceFrom) < 0
                ? Money.zero("USD")
                : allowances.times(advancePercent.divide(HUNDRED));
    }

    /** The cost up to which a change is not authorized anew, as long as the money that was approved covers it. */
    public Money amendedUpTo(Money authorized) {
        return authorized.plus(authorized.times(amendPercent.divide(HUNDRED)));
    }

    /** The first day on which an advance is paid: Saturdays and Sundays are no working days. */
    public LocalDate advanceFrom(LocalDate departsOn) {
        LocalDate day = departsOn;
        for (int left = advanceWorkingDays; left > 0; ) {
            day = day.minusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
