package org.palermoassist.selection;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.NominationWithdrawn;
import org.palermoassist.fund.ObligationGivenUp;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.ObligationStatus;
import org.palermoassist.fund.Obligations;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/** A funded place that another expert of the State takes, or that becomes free (E-11, E-10). */
@UseCase
public class SelectedPlaces {
    private static final int DAYS_BEFORE_OPENING = 1;

    @Inject
    private PanelStore panels;

    @Inject
    private OutcomeStore outcomes;

    @Inject
    private OutcomeNotices told;

    @Inject
    private Gathering gathering;

    @Inject
    private CallMoney calls;

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationReading obliged;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ExpertReplaced> replaced;

    @Inject
    private Clock clock;

    /**
     * Gives the place and its money to another expert of the same State; a dearer journey has to find the difference in the pools.
     *
     * @param former funded
     * @param successor named by the State in its place
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#NOMINATION_IS_FUNDED}, {@link
     *     SelectionRule#REPLACED_IN_TIME}, {@link SelectionRule#SUCCESSOR_IS_ELIGIBLE}, {@link
     *     SelectionRule#CALL_BEARS_THE_DIFFERENCE}
     */
    public void replace(NominationRef former, NominationRef successor, Actor by) {
        by.mustHave(Right.SELECTION_KEEP);
        Decided place = outcomes.of(former).orElseThrow(() -> new NotFound(former));
        panels.keep(place.call());
        SelectionRule.NOMINATION_IS_FUNDED.require(place.outcome() == Outcome.FUNDED);
        Inputs inputs = gathering.of(place.call(), by);
        LocalDate last = inputs.opensOn()
                .minusDays(DAYS_BEFORE_OPENING)
                .minusDays(inputs.rules().replacementDays());
        LocalDate today = LocalDate.ofInstant(clock.instant(), inputs.zone());
        SelectionRule.REPLACED_IN_TIME.require(!today.isAfter(last), last);
        Candidate next = inputs.candidates().stream()
                .filter(one -> one.ref().equals(successor))
                .findFirst()
                .orElseThrow(() -> new NotFound(successor));
        Money estimate = eligible(next, place, inputs);
        raise(place, estimate, by);
        take(place, next, estimate, by);
    }

    /** The difference comes from the pools of the call and within its ceilings, as the place did (E-10). */
    private void raise(Decided place, Money estimate, Actor by) {
        Money before = place.estimate().orElseThrow();
        if (!estimate.isAtMost(before)) {
            ObligationRef money = place.obligation().orElseThrow();
            calls.raise(place.call(), money, estimate.minus(before), "Successor of " + place.nomination(), by);
        }
    }

    /**
     * A journey costs more than was reserved for its place: the difference comes from the pools of the call and within its ceilings, as
     * the place did (E-10, F-6).
     *
     * @param money that is kept for the place
     * @param further direct costs, in dollars, above zero
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#NOMINATION_IS_FUNDED}, {@link
     *     SelectionRule#CALL_BEARS_THE_DIFFERENCE}, {@link org.palermoassist.fund.FundRule#FOUR_HANDS}
     */
    public void raise(ObligationRef money, Money further, String reason, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Decided place = held(money);
        panels.keep(place.call());
        calls.raise(place.call(), money, further, reason, by);
    }

    /**
     * The journey of the predecessor, authorized already, is given up with its money; for whoever has the place now money is reserved
     * anew, in the pools of the call and within its ceilings.
     *
     * @param holder of the place
     * @param former money of the predecessor's journey
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#NOMINATION_IS_FUNDED}, {@link
     *     SelectionRule#CALL_BEARS_THE_DIFFERENCE}
     */
    public ObligationRef renew(NominationRef holder, ObligationRef former, Actor by) {
        by.mustHave(Right.FUND_REQUEST);
        Decided place = held(former);
        SelectionRule.NOMINATION_IS_FUNDED.require(place.nomination().equals(holder));
        panels.keep(place.call());
        outcomes.became(place.keeping(Optional.empty()), by); // so that the place is not given up with the money
        ObligationRef next = calls.renew(place, former, by);
        outcomes.became(place.keeping(Optional.of(next)), by);
        return next;
    }

    private Decided held(ObligationRef money) {
        Optional<Decided> place = outcomes.of(money);
        SelectionRule.NOMINATION_IS_FUNDED.require(place.isPresent());
        return place.orElseThrow();
    }

    private void take(Decided place, Candidate next, Money estimate, Actor by) {
        became(place.becoming(Outcome.REPLACED, next.ref().value()), by);
        Decided taken = new Decided(
                next.ref(),
                place.call(),
                String.join(" ", next.meetings()),
                place.state(),
                Outcome.FUNDED,
                place.place(),
                place.round(),
                place.reasons(),
                place.nomination().value(),
                place.obligation(),
                Optional.of(estimate),
                clock.instant());
        became(taken, by);
        audit.record(by, "selection.replace", place.nomination(), next.ref(), estimate);
        replaced.fire(new ExpertReplaced(place.nomination(), next.ref(), by));
    }

    /** The successor meets E-2 and is of the same State; when it was complete is the business of the call. */
    private static Money eligible(Candidate next, Decided place, Inputs inputs) {
        List<String> refused = Eligibility.refusals(next, inputs.byCode().get(next.state()), inputs).stream()
                .map(Reason::rule)
                .filter(rule ->
                        rule != Criterion.COMPLETE_IN_TIME || next.completeAt().isEmpty())
                .map(Enum::name)
                .collect(Collectors.toList());
        if (!next.state().equals(place.state())) {
            refused.add(place.state());
        }
        if (next.estimate().isEmpty()) {
            refused.add(Criterion.ESTIMATE_IS_MISSING.name());
        }
        SelectionRule.SUCCESSOR_IS_ELIGIBLE.require(refused.isEmpty(), String.join(", ", refused));
        return next.estimate().orElseThrow();
    }

    /** A State took back a nomination: a place that was funded becomes free, and its reservation ends. */
    void withdrawn(@Observes NominationWithdrawn news) {
        outcomes.of(news.nomination())
                .filter(one -> one.outcome() == Outcome.FUNDED || one.outcome().isWaiting())
                .ifPresent(one -> {
                    became(one.becoming(Outcome.GIVEN_UP, "Withdrawn by the State"), news.by());
                    Actor reader = news.by().with(Right.FUND_READ).with(Right.FUND_REQUEST);
                    one.obligation()
                            .filter(ref -> obliged.details(ref, reader).row().status() == ObligationStatus.RESERVED)
                            .ifPresent(ref -> obligations.cancel(ref, "Nomination withdrawn", reader));
                });
    }

    /** Money went back to its pools: the place it was for is free, and the waiting list can move up. */
    void givenUp(@Observes ObligationGivenUp news) {
        outcomes.of(news.obligation())
                .ifPresent(one -> became(one.becoming(Outcome.GIVEN_UP, news.reason()), news.by()));
    }

    private void became(Decided now, Actor by) {
        outcomes.became(now, by);
        told.tell(now, by);
    }
}
