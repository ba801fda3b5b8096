package org.palermoassist.travel;

import jakarta.inject.Inject;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.fund.ObligationDetails;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.Obligations;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/** Another expert of the same State travels instead (E-11). */
@UseCase
public class Replacements {
    @Inject
    private JourneyDesk desk;

    @Inject
    private JourneyStore store;

    @Inject
    private JourneyPlanning planning;

    @Inject
    private JourneyEnding ending;

    @Inject
    private Nominations nominations;

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationReading obliged;

    /**
     * Who travels instead.
     *
     * @param nomination of the successor
     * @param visaNeeded as the successor says
     */
    public record Successor(NominationRef nomination, Traveller traveller, boolean visaNeeded) {
        static Successor of(NominationFacts facts) {
            Traveller traveller = new Traveller(facts.expertName(), facts.nationality(), facts.homeCountry(), "");
            return new Successor(facts.ref(), traveller, facts.visaNeeded());
        }
    }

    /**
     * Hands a journey over to whom the State named.
     *
     * @return the journey of the successor
     * @throws org.palermoassist.shared.RuleViolation as {@link #handOver}
     */
    public JourneyRef handOverTo(JourneyRef ref, NominationRef successor, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        NominationFacts facts = nominations.find(successor, by).orElseThrow(() -> new NotFound(successor));
        return handOver(ref, Successor.of(facts), by);
    }

    /**
     * Hands a journey over. While nothing was paid the successor takes it with its money, and it is planned anew. Afterwards the
     * journey is cancelled, and another one opened, for whose cost money has to be there.
     *
     * @return the journey of the successor
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#REPLACED_IN_TIME}, {@link
     *     org.palermoassist.fund.FundRule#POOLS_COVER_THE_COST}
     */
    public JourneyRef handOver(JourneyRef ref, Successor successor, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        int days = desk.terms(journey).replaceDays();
        var travels = journey.window(desk.terms(journey)).from();
        TravelRule.REPLACED_IN_TIME.require(!desk.today().isAfter(travels.minusDays(days)), days, travels);
        if (store.payments(journey.id()).isEmpty() && !journey.status().isAuthorized()) {
            return take(journey, successor, by);
        }
        ObligationDetails before = obliged.details(journey.obligation(), by);
        ending.cancel(ref, "Another expert travels instead", by);
        ObligationRef further =
                obligations.request(JourneyAuthorization.again(before, journey, journey.estimate()), by);
        return planning.open(journey.opening(successor, further), by);
    }

    /**
     * A State named somebody else. Nothing is given up by that alone once something was authorized or paid: then it is written down
     * for the fund manager, who hands the journey over or gives it up.
     */
    void named(JourneyRef ref, Successor successor, Actor by) {
        Journey journey = desk.keep(ref, by);
        if (journey.status().isOpenToPlans()) {
            handOver(ref, successor, by);
        } else if (journey.status().isAuthorized()) {
            desk.done(journey, JourneyAct.REPLACED, successor.nomination().value(), by);
        }
    }

    private JourneyRef take(Journey journey, Successor successor, Actor by) {
        journey.takeOver(journey.opening(successor, journey.obligation()));
        store.forget(journey.id());
        desk.replace(journey, successor.traveller());
        desk.done(journey, JourneyAct.REPLACED, "", by, successor.nomination());
        return journey.ref();
    }
}
