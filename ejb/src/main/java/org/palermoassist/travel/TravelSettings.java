package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.Parameter;
import org.palermoassist.subsistence.RuleSet;
import org.palermoassist.subsistence.RuleSets;

/** The figures of the rules of travel, as this portal has them; those of advances and claims stand in the rules of subsistence alone. */
@ApplicationScoped
class TravelSettings {
    @Inject
    @ConfigProperty(name = "portal.travel.ticket-days", defaultValue = "16")
    private int ticketDays;

    @Inject
    @ConfigProperty(name = "portal.travel.evening-from", defaultValue = "16:00")
    private String eveningFrom;

    @Inject
    @ConfigProperty(name = "portal.travel.lump-sum-percent", defaultValue = "100")
    private BigDecimal lumpSumPercent;

    @Inject
    @ConfigProperty(name = "portal.travel.recover-days", defaultValue = "30")
    private int recoverDays;

    @Inject
    @ConfigProperty(name = "portal.travel.replace-days", defaultValue = "10")
    private int replaceDays;

    @Inject
    @ConfigProperty(name = "portal.travel.visa-days", defaultValue = "30")
    private int visaDays;

    @Inject
    @ConfigProperty(name = "portal.travel.amend-percent", defaultValue = "10")
    private BigDecimal amendPercent;

    @Inject
    private RuleSets ruleSets;

    /**
     * All figures of a journey: settings, and what the version of the subsistence rules says of advances and claims.
     *
     * @param begins day on which the journey begins
     */
    TravelTerms terms(LocalDate begins) {
        RuleSet rules = ruleSets.inForce(begins, Actor.anonymous());
        return new TravelTerms(
                ticketDays,
                LocalTime.parse(eveningFrom),
                lumpSumPercent,
                rules.value(Parameter.ADVANCE_PERCENT),
                Money.of(rules.value(Parameter.ADVANCE_LEAST_USD), "USD"),
                rules.count(Parameter.ADVANCE_WORKING_DAYS),
                recoverDays,
                replaceDays,
                rules.count(Parameter.CLAIM_DAYS),
                visaDays,
                amendPercent);
    }
}
