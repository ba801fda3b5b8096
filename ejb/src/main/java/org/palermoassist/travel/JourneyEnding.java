package org.palermoassist.travel;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.Obligations;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.UseCase;

/** A journey was made, is given up, or the expert did not come (T-9, T-12). */
@UseCase
public class JourneyEnding {
    @Inject
    private JourneyDesk desk;

    @Inject
    private JourneyStore store;

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationReading obliged;

    /**
     * The expert is back; the claim can follow.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#JOURNEY_IS_OVER}
     */
    public void travelled(JourneyRef ref, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        LocalDate back = journey.route().returnsOn();
        TravelRule.JOURNEY_IS_OVER.require(back != null && !desk.today().isBefore(back), ref, back);
        journey.become(JourneyStatus.TRAVELLED);
        desk.done(journey, JourneyAct.TRAVELLED, "", by);
    }

    /**
     * Gives a journey up. What was not spent goes back to its pools at once; a refund of the ticket follows it, and an advance that was
     * paid is recovered in full.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#JOURNEY_ORDER}, {@link TravelRule#REASON_GIVEN}
     */
    public void cancel(JourneyRef ref, String reason, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        String why = Texts.given(reason);
        end(journey, JourneyStatus.CANCELLED, why, by);
        desk.done(journey, JourneyAct.CANCELLED, why, by);
    }

    /**
     * The expert did not come: cancelled with the reason, which is kept with the name and erased with it.
     *
     * @param explanation in words; may be empty
     */
    public void noShow(JourneyRef ref, Absence absence, String explanation, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        end(journey, JourneyStatus.NO_SHOW, "The expert did not come", by);
        desk.absent(journey, absence, explanation);
        desk.done(journey, JourneyAct.NO_SHOW, "", by);
    }

    private void end(Journey journey, JourneyStatus last, String reason, Actor by) {
        desk.end(journey, last, store.payments(journey.id()));
        if (obliged.details(journey.obligation(), by).row().status().isOpen()) {
            obligations.cancel(journey.obligation(), reason, by);
        }
    }
}
