package org.palermoassist.travel;

import jakarta.inject.Inject;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.selection.SelectedPlaces;
import org.palermoassist.shared.Money;
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
    private Nominations nominations;

    @Inject
    private SelectedPlaces places;

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
     * successor has to have the place; the journey ends with its money, and another one opens on money of the same call.
     *
     * @return the journey of the successor
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#REPLACED_IN_TIME}, {@link
     *     org.palermoassist.selection.SelectionRule#NOMINATION_IS_FUNDED}, {@link
     *     org.palermoassist.selection.SelectionRule#CALL_BEARS_THE_DIFFERENCE}
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
        ObligationRef further = places.renew(successor.nomination(), journey.obligation(), by);
        Money estimate = obliged.details(further, by).row().direct();
        return planning.open(journey.opening(successor, new JourneyMeeting.Reserved(further, estimate)), by);
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
        journey.takeOver(
                journey.opening(successor, new JourneyMeeting.Reserved(journey.obligation(), journey.estimate())));
        store.forget(journey.id());
        desk.replace(journey, successor.traveller());
        desk.done(journey, JourneyAct.REPLACED, "", by, successor.nomination());
        return journey.ref();
    }
}
