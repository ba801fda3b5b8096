package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.calls.CallDetails;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.Calls;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Right;
import org.palermoassist.selection.Decided;
import org.palermoassist.selection.DecisionRow;
import org.palermoassist.selection.DeviationRow;
import org.palermoassist.selection.Outcome;
import org.palermoassist.selection.PanelMember;
import org.palermoassist.selection.Panels;
import org.palermoassist.selection.RuleSet;
import org.palermoassist.selection.RuleVersions;
import org.palermoassist.selection.Run;
import org.palermoassist.selection.SelectionRuns;
import org.palermoassist.selection.Selections;
import org.palermoassist.selection.Sheet;
import org.palermoassist.selection.SheetLine;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The selection of one call: where it is, who acts next, the list with every reason, and what the reader can do. */
@Named
@RequestScoped
public class SelectionView {
    private static final int USUAL = 100;

    @Inject
    private Calls calls;

    @Inject
    private Meetings meetings;

    @Inject
    private Nominations nominations;

    @Inject
    private Panels panels;

    @Inject
    private RuleVersions rules;

    @Inject
    private SelectionRuns runs;

    @Inject
    private Selections selections;

    @Inject
    private SelectionSteps steps;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private CallDetails call;
    private List<PanelMember> members;
    private Optional<Run> run;
    private Map<String, NominationFacts> facts;
    private Map<String, Decided> decided;
    private Sheet sheet;

    /** The call that the address names. */
    public CallDetails getCall() {
        if (call == null) {
            call = calls.details(ref(), current.actor());
        }
        return call;
    }

    /** Its meeting. */
    public MeetingDetails getMeeting() {
        return meetings.details(getCall().meeting(), current.actor());
    }

    /** Rules in force for it. */
    public RuleSet getRules() {
        return rules.version(getCall().ruleSetVersion(), current.actor());
    }

    /** Its panel. */
    public List<PanelMember> getMembers() {
        if (members == null) {
            members = panels.members(ref(), current.actor());
        }
        return members;
    }

    /** Who can still be named. */
    public List<PanelMember> getPossible() {
        return panels.possible(current.actor()).stream()
                .filter(one ->
                        getMembers().stream().noneMatch(member -> member.login().equals(one.login())))
                .toList();
    }

    /** The steps of the selection, and which comes next. */
    public List<SelectionSteps.Step> getSteps() {
        return steps.of(getCall(), getRun(), getMembers(), getRules(), getDecision());
    }

    /** The latest list, or the one that was decided; empty while there is none, or the reader may not see it yet. */
    public Run getRun() {
        if (run == null) {
            run = isBlind() ? Optional.empty() : runs.latest(ref(), current.actor());
        }
        return run.orElse(null);
    }

    /** Whether the reader is on the panel, or could be, and has not locked the own marks. */
    public boolean isBlind() {
        return isPanel() && !isLocked();
    }

    private boolean isLocked() {
        return getMembers().stream()
                .anyMatch(one -> one.login().equals(current.actor().login())
                        && one.lockedAt().isPresent());
    }

    /** Whether other rules or ceilings are tried. */
    public boolean isWhatIf() {
        return !isBlind()
                && (address.value("rules").isPresent()
                        || address.value("ceiling").isPresent());
    }

    /** The list shown. */
    public Sheet getSheet() {
        if (sheet == null) {
            sheet = isWhatIf() ? tried() : getRun() == null ? new Sheet(List.of()) : getRun().sheet();
        }
        return sheet;
    }

    private Sheet tried() {
        Optional<Integer> version = number("rules");
        return runs.whatIf(ref(), version, number("ceiling").orElse(USUAL), current.actor());
    }

    private Optional<Integer> number(String name) {
        return address.value(name).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf);
    }

    /** Versions of the rules. */
    public List<RuleSet> getVersions() {
        return rules.all(current.actor());
    }

    /** Name of a nominee. */
    public String expert(NominationRef nomination) {
        if (facts == null) {
            facts = new HashMap<>();
            nominations
                    .facts(ref(), current.actor().with(Right.NOMINATION_READ))
                    .forEach(one -> facts.put(one.ref().value(), one));
        }
        return Optional.ofNullable(facts.get(nomination.value()))
                .map(NominationFacts::expertName)
                .orElse(nomination.value());
    }

    /** What became of a nomination by now: decided and perhaps changed since, or as computed. */
    public Outcome outcome(SheetLine line) {
        return isWhatIf()
                ? line.outcome()
                : Optional.ofNullable(decided().get(line.nomination().value()))
                        .map(Decided::outcome)
                        .orElse(line.outcome());
    }

    /** What was decided of a nomination; null while nothing was. */
    public Decided decided(NominationRef nomination) {
        return decided().get(nomination.value());
    }

    /** All that was decided, as it stands now. */
    public List<Decided> getAllDecided() {
        return decided().values().stream().toList();
    }

    private Map<String, Decided> decided() {
        if (decided == null) {
            decided = new LinkedHashMap<>();
            selections
                    .of(ref(), current.actor())
                    .forEach(one -> decided.put(one.nomination().value(), one));
        }
        return decided;
    }

    /** Nominations of the call that are not on the decided list: possible successors. */
    public List<NominationFacts> getSuccessors() {
        return nominations.facts(ref(), current.actor()).stream()
                .filter(one -> !one.status().isOver())
                .filter(one -> Optional.ofNullable(decided().get(one.ref().value()))
                        .map(known -> known.outcome() != Outcome.FUNDED)
                        .orElse(true))
                .toList();
    }

    /** How it was decided; null while it was not. */
    public DecisionRow getDecision() {
        return selections.decision(ref(), current.actor()).orElse(null);
    }

    /** Deviations of the panel. */
    public List<DeviationRow> getDeviations() {
        return isBlind() ? List.of() : runs.deviations(ref(), current.actor());
    }

    /** Whether the reader keeps selections. */
    public boolean isKeeper() {
        return current.actor().has(Right.SELECTION_KEEP);
    }

    /** Whether the reader marks and signs. */
    public boolean isPanel() {
        return current.actor().has(Right.SELECTION_MARK);
    }

    /** Whether the reader is on this panel. */
    public boolean isMember() {
        return isPanel()
                && getMembers().stream()
                        .anyMatch(one -> one.login().equals(current.actor().login()));
    }

    /** Whether the reader signed the latest list. */
    public boolean isSigned() {
        return getRun() != null
                && getRun().signatures().stream()
                        .anyMatch(one -> one.login().equals(current.actor().login()));
    }

    private CallRef ref() {
        return new CallRef(address.get("ref"));
    }
}
