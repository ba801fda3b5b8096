package org.palermoassist.travel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.fund.Hand;
import org.palermoassist.fund.ObligationSteps;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What a person can do with a journey now, and who comes next (U-38); the commands decide again. */
@UseCase
public class JourneySteps {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private JourneyDesk desk;

    @Inject
    private JourneyStore store;

    @Inject
    private ObligationSteps hands;

    /**
     * What is open to somebody.
     *
     * @param steps that this person can take now
     * @param had another hand that this person had in it, where that bars the hand that comes next (F-10)
     * @param own whether it is a journey of this person
     * @param next the hand that comes next; empty when none does
     */
    public record Open(Set<JourneyStep> steps, Optional<Hand> had, boolean own, Optional<Hand> next) {
        /** Whether this step is open. */
        public boolean may(String step) {
            return steps.contains(JourneyStep.valueOf(step));
        }
    }

    /** @throws NotFound when there is none */
    public Open of(JourneyRef ref, Actor by) {
        by.mustHave(Right.FUND_READ);
        Journey journey = em.createQuery("SELECT j FROM Journey j WHERE j.ref = :ref", Journey.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref));
        Optional<Hand> next = next(journey.status());
        boolean own = Sql.select("1", "journey_traveller t WHERE t.journey_id = ?", journey.id())
                        .and("t.login = ?", by.login())
                        .count(em)
                > 0;
        if (own) {
            return new Open(Set.of(), Optional.empty(), true, next);
        }
        Optional<Hand> had =
                next.filter(hand -> by.has(hand.right())).flatMap(hand -> hands.other(journey.obligation(), hand, by));
        Set<JourneyStep> steps = EnumSet.noneOf(JourneyStep.class);
        for (JourneyStep step : JourneyStep.values()) {
            Hand hand = hand(step);
            if (by.has(hand.right())
                    && waitsFor(journey, step)
                    && hands.other(journey.obligation(), hand, by).isEmpty()) {
                steps.add(step);
            }
        }
        return new Open(steps, had, false, next);
    }

    /** The hand whose step comes next. */
    static Optional<Hand> next(JourneyStatus status) {
        return switch (status) {
            case OPENED, PLANNED -> Optional.of(Hand.REQUEST);
            case REQUESTED -> Optional.of(Hand.CERTIFY);
            case CERTIFIED -> Optional.of(Hand.APPROVE);
            case APPROVED, TICKETED -> Optional.of(Hand.PAY);
            case ADVANCE_PAID, TRAVELLED, CLAIMED, SETTLED, CANCELLED, NO_SHOW -> Optional.empty();
        };
    }

    private static Hand hand(JourneyStep step) {
        return switch (step) {
            case PLAN, CHOOSE, REQUEST, AMEND, NOTE, TRAVELLED, END -> Hand.REQUEST;
            case CERTIFY -> Hand.CERTIFY;
            case APPROVE -> Hand.APPROVE;
            case PAY, BACK -> Hand.PAY;
        };
    }

    private boolean waitsFor(Journey journey, JourneyStep step) {
        JourneyStatus status = journey.status();
        return switch (step) {
            case PLAN -> status.isOpenToPlans();
            case CHOOSE -> status.isOpenToPlans() && journey.route().isKnown();
            case REQUEST -> status == JourneyStatus.PLANNED;
            case CERTIFY -> status == JourneyStatus.REQUESTED;
            case APPROVE -> status == JourneyStatus.CERTIFIED;
            case AMEND -> status.isAuthorized() || status == JourneyStatus.TRAVELLED;
            case PAY -> status.isAuthorized();
            case NOTE -> status.isOpenToPlans() || status.isAuthorized();
            case BACK -> !store.payments(journey.id()).isEmpty();
            case TRAVELLED -> isOver(journey);
            case END -> status.allows(JourneyStatus.CANCELLED);
        };
    }

    private boolean isOver(Journey journey) {
        LocalDate back = journey.route().returnsOn();
        return journey.status().isAuthorized() && back != null && !desk.today().isBefore(back);
    }
}
