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
import org.palermoassist.fund.ChargeTrial;
import org.palermoassist.fund.ObligationGivenUp;
import org.palermoassist.fund.ObligationReading;
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
        raise(place, estimate, inputs, by);
        take(place, next, estimate, by);
    }

    /** The difference comes from the pools of the call and within its ceilings, as the place did (E-10). */
    private void raise(Decided place, Money estimate, Inputs inputs, Actor by) {
        Money before = place.estimate().orElseThrow();
        if (estimate.isAtMost(before)) {
            return;
        }
        Money further = estimate.minus(before);
        ChargeTrial pools = new ChargeTrial(inputs.pools(), inputs.today());
        ChargeTrial.Result borne =
                pools.charge(further, inputs.cost(inputs.byCode().get(place.state())));
        SelectionRule.CALL_BEARS_THE_DIFFERENCE.require(
                borne.allowed() && borne.missing().isZero(), further);
        obligations.raise(place.obligation().orElseThrow(), borne.shares(), "Successor of " + place.nomination(), by);
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
