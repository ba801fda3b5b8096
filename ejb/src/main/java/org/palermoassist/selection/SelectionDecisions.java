package org.palermoassist.selection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.calls.CallRef;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.ObligationRequest;
import org.palermoassist.fund.Obligations;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Sha256;
import org.palermoassist.shared.UseCase;

/**
 * Decides a call: what the panel signed is walked through the pools and reserved in the ledger, all of it or nothing (E-10). Whoever
 * decides first keeps the selection of the call until it is done; a second decision finds it decided.
 */
@UseCase
public class SelectionDecisions {
    @Inject
    private PanelStore panels;

    @Inject
    private RunStore runs;

    @Inject
    private OutcomeStore outcomes;

    @Inject
    private OutcomeNotices told;

    @Inject
    private Gathering gathering;

    @Inject
    private Obligations obligations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ExpertSelected> selected;

    @Inject
    private Clock clock;

    /**
     * Decides the call by a list that the panel signed.
     *
     * @param number of the list
     * @return how many experts are funded
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#CALL_IS_UNDECIDED}, {@link
     *     SelectionRule#CALL_IS_OVER}, {@link SelectionRule#PANEL_HAS_MARKED}, {@link SelectionRule#PANEL_HAS_SIGNED},
     *     {@link SelectionRule#INPUTS_ARE_AS_SIGNED}
     */
    public int decide(CallRef call, int number, Actor by) {
        by.mustHave(Right.SELECTION_KEEP);
        panels.keep(call);
        SelectionRule.CALL_IS_UNDECIDED.require(runs.decision(call).isEmpty());
        Inputs inputs = gathering.of(call, by);
        ready(call, number, inputs);
        Sheet sheet = SelectionList.of(inputs);
        int decided = runs.keep(inputs, sheet, true, by);
        runs.decided(call, number, decided, by);
        Map<String, Candidate> byRef = byRef(inputs);
        sheet.lines().forEach(line -> settle(line, byRef.get(line.nomination().value()), inputs, by));
        Run run = runs.run(call, decided).orElseThrow();
        audit.record(
                by, "selection.decide", call, number, decided, sheet.funded().size(), run.sheetHash());
        return sheet.funded().size();
    }

    private void ready(CallRef call, int number, Inputs inputs) {
        RuleSet rules = inputs.rules();
        LocalDate today = LocalDate.ofInstant(clock.instant(), inputs.zone());
        SelectionRule.CALL_IS_OVER.require(today.isAfter(inputs.lateUntil()), inputs.lateUntil());
        long locked = panels.members(call).stream()
                .filter(member -> member.lockedAt().isPresent())
                .count();
        SelectionRule.PANEL_HAS_MARKED.require(locked >= rules.panel(), locked, rules.panel());
        Optional<Run> run = runs.run(call, number);
        int signatures = run.map(one -> one.signatures().size()).orElse(0);
        SelectionRule.PANEL_HAS_SIGNED.require(signatures >= rules.panel(), signatures, rules.panel());
        String now = Sha256.hex(InputsText.signed(inputs));
        SelectionRule.INPUTS_ARE_AS_SIGNED.require(
                run.orElseThrow().signedHash().equals(now));
    }

    private static Map<String, Candidate> byRef(Inputs inputs) {
        return inputs.candidates().stream()
                .collect(Collectors.toMap(one -> one.ref().value(), Function.identity()));
    }

    private void settle(SheetLine line, Candidate one, Inputs inputs, Actor by) {
        Optional<ObligationRef> obligation =
                line.outcome() == Outcome.FUNDED ? Optional.of(reserve(line, inputs, by)) : Optional.empty();
        Decided now = new Decided(
                line.nomination(),
                inputs.call(),
                String.join(" ", one.meetings()),
                line.state(),
                line.outcome(),
                line.place(),
                line.round(),
                line.reasons(),
                "",
                obligation,
                line.estimate(),
                clock.instant());
        outcomes.became(now, by);
        told.tell(now, by);
        obligation.ifPresent(ref -> selected.fire(
                new ExpertSelected(line.nomination(), ref, line.estimate().orElseThrow(), by)));
    }

    private ObligationRef reserve(SheetLine line, Inputs inputs, Actor by) {
        StateStanding state = inputs.byCode().get(line.state());
        ObligationRequest asked = new ObligationRequest(
                "Journey of an expert, nomination " + line.nomination(),
                line.nomination().value(),
                "",
                line.estimate().orElseThrow(),
                inputs.cost(state),
                Optional.empty());
        return obligations.request(asked, line.shares(), by);
    }

    /**
     * Lets the waiting list move up where pools can bear more by now: in its order, who fits no pool is passed over (E-10).
     *
     * @return how many experts more are funded
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#CALL_IS_DECIDED}
     */
    public int moveUp(CallRef call, Actor by) {
        by.mustHave(Right.SELECTION_KEEP);
        panels.keep(call);
        SelectionRule.CALL_IS_DECIDED.require(runs.decision(call).isPresent());
        Inputs inputs = gathering.of(call, by);
        Map<String, Candidate> byRef = byRef(inputs);
        List<Decided> waiting = outcomes.of(call).stream()
                .filter(one -> one.outcome().isWaiting()
                        && byRef.containsKey(one.nomination().value()))
                .toList();
        int moved = 0;
        for (SheetLine line : WaitingList.of(waiting, inputs)) {
            if (line.outcome() == Outcome.FUNDED) {
                settle(line, byRef.get(line.nomination().value()), inputs, by);
                moved++;
            }
        }
        audit.record(by, "selection.moveUp", call, moved);
        return moved;
    }
}
