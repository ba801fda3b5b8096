package org.palermoassist.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.shared.Money;

/** The figures of the rules of travel, as this portal has them. */
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
    @ConfigProperty(name = "portal.travel.advance-percent", defaultValue = "80")
    private BigDecimal advancePercent;

    @Inject
    @ConfigProperty(name = "portal.travel.advance-from", defaultValue = "200")
    private BigDecimal advanceFrom;

    @Inject
    @ConfigProperty(name = "portal.travel.advance-working-days", defaultValue = "5")
    private int advanceWorkingDays;

    @Inject
    @ConfigProperty(name = "portal.travel.recover-days", defaultValue = "30")
    private int recoverDays;

    @Inject
    @ConfigProperty(name = "portal.travel.replace-days", defaultValue = "10")
    private int replaceDays;

    @Inject
    @ConfigProperty(name = "portal.travel.claim-days", defaultValue = "14")
    private int claimDays;

    @Inject
    @ConfigProperty(name = "portal.travel.visa-days", defaultValue = "30")
    private int visaDays;

    TravelTerms terms() {
        return new TravelTerms(
                ticketDays,
                LocalTime.parse(eveningFrom),
                lumpSumPercent,
                advancePercent,
                Money.of(advanceFrom, "USD"),
                advanceWorkingDays,
                recoverDays,
                replaceDays,
                claimDays,
                visaDays);
    }
}
