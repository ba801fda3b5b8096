package org.palermoassist.travel;

import jakarta.inject.Inject;
import java.util.List;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.Obligations;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.selection.SelectedPlaces;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.UseCase;

/** A journey is authorized in writing, by three people, before anything is bought for it (T-1, F-6, F-10). */
@UseCase
public class JourneyAuthorization {
    @Inject
    private JourneyDesk desk;

    @Inject
    private JourneyStore store;

    @Inject
    private Allowances allowances;

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationReading obliged;

    @Inject
    private SelectedPlaces places;

    /**
     * Asks for authorization. What the plan costs beyond what was reserved is set aside first, in the pools of the call alone.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#JOURNEY_ORDER}, {@link
     *     org.palermoassist.selection.SelectionRule#CALL_BEARS_THE_DIFFERENCE}, {@link
     *     org.palermoassist.fund.FundRule#FOUR_HANDS}
     */
    public void request(JourneyRef ref, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        journey.become(JourneyStatus.REQUESTED);
        setAside(journey, "Authorization of the journey", by);
        desk.done(journey, JourneyAct.REQUESTED, "", by, journey.cost());
    }

    private void setAside(Journey journey, String reason, Actor by) {
        Money kept = obliged.details(journey.obligation(), by).row().direct();
        Money cost = journey.cost();
        if (!cost.isAtMost(kept)) {
            places.raise(journey.obligation(), cost.minus(kept), reason, by);
        }
    }

    /** Certifies that funds are there. */
    public void certify(JourneyRef ref, Actor by) {
        by.mustHave(Right.FUND_CERTIFY);
        Journey journey = desk.keep(ref, by);
        journey.become(JourneyStatus.CERTIFIED);
        obligations.certify(journey.obligation(), by);
        desk.done(journey, JourneyAct.CERTIFIED, "", by);
    }

    /** Authorizes the journey: from now on it is paid for. */
    public void approve(JourneyRef ref, Actor by) {
        by.mustHave(Right.FUND_APPROVE);
        Journey journey = desk.keep(ref, by);
        List<JourneyPayment> paid = store.payments(journey.id());
        journey.become(reached(paid));
        obligations.approve(journey.obligation(), by);
        desk.done(journey, JourneyAct.APPROVED, "", by, journey.cost());
    }

    /** Where a journey is once it is authorized: after an amendment something may have been paid already. */
    private static JourneyStatus reached(List<JourneyPayment> paid) {
        if (JourneyPayment.has(paid, PaymentKind.ADVANCE)) {
            return JourneyStatus.ADVANCE_PAID;
        }
        boolean bought = JourneyPayment.has(paid, PaymentKind.TICKET) || JourneyPayment.has(paid, PaymentKind.LUMP_SUM);
        return bought ? JourneyStatus.TICKETED : JourneyStatus.APPROVED;
    }

    /**
     * Changes what is authorized, before the journey or after it: a longer stay for official reasons, other dates, a dearer passage. It
     * is certified and approved anew when the sum rises by more than the share that the rules name, or beyond the money that was
     * approved (T-11, F-6).
     *
     * @return whether it is to be authorized anew
     * @throws org.palermoassist.shared.RuleViolation as {@link #request} and {@link JourneyPlanning#plan}
     */
    public boolean amend(JourneyRef ref, Amendment amendment, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        Itinerary itinerary = amendment.itinerary();
        MeetingWindow window = journey.window(desk.terms(journey));
        itinerary.check(window, amendment.windowReason());
        Money most = desk.terms(journey).amendedUpTo(journey.cost());
        journey.amend(amendment, allowances.of(itinerary, window.place(), journey.isLodged(), by));
        store.write(journey.id(), itinerary.legs());
        Money approved = obliged.details(journey.obligation(), by).row().approved();
        boolean anew = !journey.cost().isAtMost(most.atMost(approved));
        if (anew) {
            journey.become(JourneyStatus.REQUESTED);
            setAside(journey, amendment.reason(), by);
        }
        desk.done(journey, JourneyAct.AMENDED, amendment.reason(), by, journey.cost());
        return anew;
    }
}
