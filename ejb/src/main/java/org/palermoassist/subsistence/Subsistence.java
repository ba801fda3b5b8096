package org.palermoassist.subsistence;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.UseCase;

/** Computes subsistence: by the rates and rules of this portal, for everybody. Nothing is kept of what was asked. */
@UseCase
public class Subsistence {
    @Inject
    private RateStore store;

    @Inject
    private RuleSets ruleSets;

    /**
     * What a traveller is entitled to, line by line, by the version of the rules in force on the day the journey begins. Public.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SubsistenceRule#RATE_IS_KNOWN},
     *     {@link SubsistenceRule#REDUCED_RATE_IS_KNOWN}, {@link SubsistenceRule#LEG_IS_POSSIBLE},
     *     {@link SubsistenceRule#JOURNEY_IS_NOT_TOO_LONG}
     */
    public Entitlement entitlement(Itinerary journey, Actor by) {
        return computed(journey, ruleSets.inForce(journey.leavesHome().toLocalDate(), by));
    }

    /**
     * The same by a named version of the rules: the one under which it was first submitted. Public.
     *
     * @throws org.palermoassist.shared.NotFound when there is no such version
     */
    public Entitlement entitlement(Itinerary journey, int ruleSet, Actor by) {
        return computed(journey, ruleSets.version(ruleSet, by));
    }

    private Entitlement computed(Itinerary journey, RuleSet rules) {
        Rates rates = store.of(journey.places().stream().map(Stay::place).toList());
        return Calculation.of(journey, rules, rates);
    }

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
