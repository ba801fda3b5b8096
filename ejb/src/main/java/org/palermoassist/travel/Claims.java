package org.palermoassist.travel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;
import org.palermoassist.subsistence.Entitlement;
import org.palermoassist.subsistence.Itinerary;
import org.palermoassist.subsistence.ItineraryText;
import org.palermoassist.subsistence.Subsistence;

/** What is claimed after a journey: entered by the fund manager, given back by the certifier (T-9, T-10). */
@UseCase
public class Claims {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private JourneyDesk desk;

    @Inject
    private JourneyReading reading;

    @Inject
    private ClaimStore store;

    @Inject
    private Subsistence subsistence;

    /** The claim of a journey, once there was one. */
    public Optional<ClaimDetails> details(JourneyRef ref, Actor by) {
        by.mustHave(Right.FUND_READ);
        return store.of(id(ref));
    }

    private long id(JourneyRef ref) {
        return Sql.select("id, 1", "journey WHERE ref = ?", ref.value())
                .first(em, row -> row.number(0))
                .orElseThrow(() -> new NotFound(ref));
    }

    /**
     * The journey that a claim begins with: the one claimed before it was given back, else the plan.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#LEGS_FIRST}
     */
    public Itinerary journey(JourneyRef ref, Actor by) {
        Optional<ClaimDetails> claim = details(ref, by);
        if (claim.isPresent()) {
            return ItineraryText.parse(claim.get().itinerary());
        }
        JourneyDetails journey = reading.details(ref, by);
        TravelRule.LEGS_FIRST.require(journey.itinerary().isPresent(), ref);
        return ActualJourney.planned(
                journey.itinerary().orElseThrow(), journey.row().place());
    }

    /** What a journey comes to on its actual dates, by the version of the rules that its first submission took; nothing is written. */
    public Entitlement entitlement(JourneyRef ref, Itinerary actual, Actor by) {
        return details(ref, by)
                .map(claim -> subsistence.entitlement(actual, claim.ruleSet(), by))
                .orElseGet(() -> subsistence.entitlement(actual, by));
    }

    /**
     * The claim comes in.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#JOURNEY_ORDER}, {@link TravelRule#DAY_HAS_COME}, {@link
     *     TravelRule#JOURNEY_LEADS_THERE}, {@link TravelRule#EACH_LEG_IS_PROVEN}, {@link TravelRule#ATTENDANCE_IS_PROVEN}, {@link
     *     org.palermoassist.subsistence.SubsistenceRule#DAY_IS_CLAIMED_ONCE}
     */
    public void submit(JourneyRef ref, ClaimForm form, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Journey journey = desk.keep(ref, by);
        desk.come(form.journey().reachesHome().toLocalDate());
        var place = reading.details(ref, by).row().place();
        boolean there =
                form.journey().places().stream().anyMatch(stay -> stay.place().equals(place));
        TravelRule.JOURNEY_LEADS_THERE.require(there, place);
        int legs = ActualJourney.legs(form.journey());
        TravelRule.EACH_LEG_IS_PROVEN.require(
                form.proofs().size() == legs, legs, form.proofs().size());
        TravelRule.ATTENDANCE_IS_PROVEN.require(form.attendance().isPresent());
        Entitlement found = entitlement(ref, form.journey(), by);
        journey.become(JourneyStatus.CLAIMED);
        store.takeDays(journey, found);
        store.write(journey.id(), form, found, desk.today());
        desk.done(journey, JourneyAct.CLAIMED, "", by, found.total());
    }

    /**
     * Gives a claim back to be completed; what was paid on it stays paid.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link TravelRule#JOURNEY_ORDER}, {@link TravelRule#REASON_GIVEN}, {@link
     *     TravelRule#CLAIM_IS_UNPAID}
     */
    public void giveBack(JourneyRef ref, String reason, Actor by) {
        by.mustHave(Right.FUND_CERTIFY);
        Journey journey = desk.keep(ref, by);
        String why = Texts.given(reason);
        journey.become(JourneyStatus.TRAVELLED);
        store.of(journey.id())
                .ifPresent(
                        claim -> TravelRule.CLAIM_IS_UNPAID.require(claim.paid().isZero(), ref));
        store.forgetDays(journey.id());
        desk.done(journey, JourneyAct.CLAIM_BACK, why, by);
    }
}
