package org.palermoassist.subsistence;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.UseCase;

/** Computes subsistence: by the rates and rules of this portal, for everybody. */
@UseCase
public class Subsistence {
    @Inject
    private RateStore store;

    /**
     * Nights at one place at the rates in force, full factor, USD. Public.
     *
     * @param arrives day of arrival there
     * @param leaves day of departure; that night is not paid (T-2)
     * @param terminals rides to and from terminals, none in a vehicle that is provided; 4 for a round trip (T-6)
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#RATE_IS_KNOWN} where the place has no rate for a
     *     night, {@link SubsistenceRule#DATES_ARE_IN_ORDER}
     */
    public Estimate estimate(PlaceCode place, LocalDate arrives, LocalDate leaves, int terminals, Actor by) {
        SubsistenceRule.DATES_ARE_IN_ORDER.require(!leaves.isBefore(arrives), arrives, leaves);
        Rates rates = store.of(List.of(place));
        List<LocalDate> nights = arrives.datesUntil(leaves).toList();
        Money dsa = nights.stream()
                .map(night -> rates.on(place, night).dsa())
                .reduce(Money.zero(RateStore.USD), Money::plus);
        Money ride = rates.on(place, arrives).terminal();
        Money rides = Money.of(ride.amount().multiply(BigDecimal.valueOf(terminals)), RateStore.USD);
        return new Estimate(dsa, rides, nights.size());
    }
}
