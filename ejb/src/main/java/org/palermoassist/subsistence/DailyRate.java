package org.palermoassist.subsistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.shared.Money;

/**
 * What a night at a place and a ride to or from its terminal are paid with. It holds from its first day to its last, or until a
 * later rate of the place takes its place.
 *
 * @param place where
 * @param from first day
 * @param until last day, where the rate was published with one
 * @param dsa a night during the first days of a stay, USD
 * @param reduced a night after these days, where one is published (T-3), USD
 * @param roomPercent share of the room as printed for the place, where it is (T-4)
 * @param terminal a ride (T-6), USD
 * @param withVehicle a ride in a vehicle that was provided (T-6), USD
 * @param source who published it
 */
public record DailyRate(
        PlaceCode place,
        LocalDate from,
        Optional<LocalDate> until,
        Money dsa,
        Optional<Money> reduced,
        Optional<BigDecimal> roomPercent,
        Money terminal,
        Money withVehicle,
        String source) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
