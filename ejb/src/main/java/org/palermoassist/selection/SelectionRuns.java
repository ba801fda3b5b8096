package org.palermoassist.selection;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.calls.CallDetails;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.Calls;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.PoolShare;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sha256;
import org.palermoassist.shared.UseCase;

/** Computed lists of a call: kept with their inputs, tried with other rules or ceilings, signed by the panel (E-9). */
@UseCase
public class SelectionRuns {
    private static final int LONGEST = 1000;

    @Inject
    private RunStore store;

    @Inject
    private PanelStore panels;

    @Inject
    private Gathering gathering;

    @Inject
    private RuleVersions rules;

    @Inject
    private Calls calls;

    @Inject
    private AuditTrail audit;

    /**
     * Computes the list as everything stands now, and keeps it with its inputs. Nothing is reserved by it.
     *
     * @return its number
     */
    public int compute(CallRef call, Actor by) {
        reader(call, by);
        SelectionRule.CALL_IS_UNDECIDED.require(store.decision(call).isEmpty());
        panels.keep(call);
        Inputs inputs = gathering.of(call, by);
        int number = store.keep(inputs, SelectionList.of(inputs), false, by);
        Run run = store.run(call, number).orElseThrow();
        audit.record(by, "selection.compute", call, number, inputs.seed(), run.inputsHash(), run.sheetHash());
        return number;
    }

    /** Fund manager, or a member of the panel who has locked the own marks: before, nobody of the panel sees a list (E-9). */
    private void reader(CallRef call, Actor by) {
        by.mustHave(Right.SELECTION_READ);
        if (by.has(Right.SELECTION_MARK)) {
            boolean locked = panels.members(call).stream()
                    .filter(member -> member.login().equals(by.login()))
                    .anyMatch(member -> member.lockedAt().isPresent());
            SelectionRule.ON_THE_PANEL.require(locked);
        }
    }

    /** The latest list of a call. */
    public Optional<Run> latest(CallRef call, Actor by) {
        reader(call, by);
        return store.latest(call);
    }

    /** @throws NotFound when there is none of this number */
    public Run run(CallRef call, int number, Actor by) {
        reader(call, by);
        return store.run(call, number).orElseThrow(() -> new NotFound(number));
    }

    /**
     * What the list would be with other rules or ceilings; nothing is kept.
     *
     * @param rulesVersion version of the rules; empty for those of the call
     * @param ceilingPercent of each ceiling of the call, such as 150
     */
    public Sheet whatIf(CallRef ref, Optional<Integer> rulesVersion, int ceilingPercent, Actor by) {
        reader(ref, by);
        CallDetails call = calls.details(ref, by.with(Right.FUND_READ));
        RuleSet set = rules.version(rulesVersion.orElse(call.ruleSetVersion()), by);
        BigDecimal factor = BigDecimal.valueOf(ceilingPercent).movePointLeft(2);
        List<PoolShare> ceilings = call.pools().stream()
                .filter(share -> share.ceiling().times(factor).isPositive())
                .map(share -> new PoolShare(share.pool(), share.ceiling().times(factor)))
                .toList();
        return SelectionList.of(gathering.of(call, set, ceilings, by));
    }

    /**
     * Puts a nomination elsewhere on the list, for a reason; the list is then computed anew.
     *
     * @param place from 1
     * @param why at most 1,000 characters
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#DEVIATION_HAS_A_REASON}, {@link
     *     SelectionRule#DEVIATION_MOVES_WHO_IS_LISTED}, {@link SelectionRule#ON_THE_PANEL}
     */
    public int deviate(CallRef call, NominationRef nomination, int place, String why, Actor by) {
        by.mustHave(Right.SELECTION_MARK);
        Optional<Run> latest = latest(call, by);
        String reason = why.strip();
        SelectionRule.DEVIATION_HAS_A_REASON.require(!reason.isEmpty() && reason.length() <= LONGEST, LONGEST);
        SelectionRule.CALL_IS_UNDECIDED.require(store.decision(call).isEmpty());
        Optional<SheetLine> line = latest.stream()
                .flatMap(run -> run.sheet().lines().stream())
                .filter(one -> one.nomination().equals(nomination) && one.place() > 0)
                .findFirst();
        SelectionRule.DEVIATION_MOVES_WHO_IS_LISTED.require(line.isPresent() && place >= 1, nomination);
        store.deviate(call, nomination, place, reason, by);
        AuditChange moved = AuditChange.of(line.orElseThrow().place(), place).because(reason);
        audit.changed(by, "selection.deviate", nomination, moved, call);
        return compute(call, by);
    }

    /** Deviations of a call in the order in which they were recorded. */
    public List<DeviationRow> deviations(CallRef call, Actor by) {
        reader(call, by);
        return store.deviations(call);
    }

    /**
     * Signs the latest list.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#ON_THE_PANEL}, {@link
     *     SelectionRule#INPUTS_ARE_AS_SIGNED} where it is not the latest or something it depends on has changed
     */
    public void sign(CallRef call, int number, Actor by) {
        by.mustHave(Right.SELECTION_MARK);
        Run run = run(call, number, by);
        SelectionRule.CALL_IS_UNDECIDED.require(store.decision(call).isEmpty());
        boolean latest =
                store.latest(call).filter(last -> last.number() == number).isPresent();
        String now = Sha256.hex(InputsText.signed(gathering.of(call, by)));
        SelectionRule.INPUTS_ARE_AS_SIGNED.require(latest && now.equals(run.signedHash()));
        store.sign(call, run, by);
        audit.record(by, "selection.sign", call, number, run.sheetHash());
    }
}
