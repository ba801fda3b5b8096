package org.palermoassist.fund;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/** What a person can do with an obligation now; the commands decide again. */
@UseCase
public class ObligationSteps {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ObligationDesk desk;

    /**
     * What is open to somebody.
     *
     * @param steps that this person can take now
     * @param had another hand that this person had in it, where that bars a step that waits (F-10)
     * @param own whether it is a cost of this person
     */
    public record Open(Set<ObligationStep> steps, Optional<Hand> had, boolean own) {
        /** Whether this step is open. */
        public boolean may(String step) {
            return steps.contains(ObligationStep.valueOf(step));
        }
    }

    /** @throws NotFound when there is none */
    public Open of(ObligationRef ref, Actor by) {
        by.mustHave(Right.FUND_READ);
        Obligation obligation = read(ref);
        Set<ObligationStep> steps = EnumSet.noneOf(ObligationStep.class);
        if (obligation.isOf(by)) {
            return new Open(steps, Optional.empty(), true);
        }
        BigDecimal paid = desk.money(obligation).paid();
        Optional<Hand> barred = Optional.empty();
        for (ObligationStep step : ObligationStep.values()) {
            if (by.has(right(step)) && obligation.waitsFor(step, paid)) {
                Optional<Hand> had = hand(step).flatMap(hand -> desk.otherHand(obligation, hand, by));
                if (had.isEmpty()) {
                    steps.add(step);
                } else if (barred.isEmpty()) {
                    barred = had;
                }
            }
        }
        return new Open(steps, barred, false);
    }

    /**
     * Another hand that somebody had in an obligation, if it bars this one (F-10).
     *
     * @throws NotFound when there is none
     */
    public Optional<Hand> other(ObligationRef ref, Hand hand, Actor by) {
        by.mustHave(Right.FUND_READ);
        return desk.otherHand(read(ref), hand, by);
    }

    private Obligation read(ObligationRef ref) {
        return em.createQuery("SELECT o FROM Obligation o WHERE o.ref = :ref", Obligation.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref));
    }

    private static Right right(ObligationStep step) {
        return switch (step) {
            case CERTIFY, LIQUIDATE -> Right.FUND_CERTIFY;
            case APPROVE -> Right.FUND_APPROVE;
            case PAY, REFUND -> Right.FUND_PAY;
            case RAISE, CANCEL -> Right.FUND_REQUEST;
        };
    }

    private static Optional<Hand> hand(ObligationStep step) {
        return switch (step) {
            case CERTIFY -> Optional.of(Hand.CERTIFY);
            case APPROVE -> Optional.of(Hand.APPROVE);
            case PAY, REFUND -> Optional.of(Hand.PAY);
            case RAISE -> Optional.of(Hand.REQUEST);
            case LIQUIDATE, CANCEL -> Optional.empty();
        };
    }
}
