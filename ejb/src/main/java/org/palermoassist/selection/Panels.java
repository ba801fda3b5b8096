package org.palermoassist.selection;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.Calls;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/** The panel of a call (E-9): who is on it, what they declare, their marks, blind until locked. */
@UseCase
public class Panels {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST = 1000;

    @Inject
    private PanelStore store;

    @Inject
    private RunStore runs;

    @Inject
    private Calls calls;

    @Inject
    private Nominations nominations;

    @Inject
    private RuleVersions rules;

    @Inject
    private ReferenceData reference;

    @Inject
    private AuditTrail audit;

    /** Everybody who can be named. */
    public List<PanelMember> possible(Actor by) {
        by.mustHave(Right.SELECTION_KEEP);
        return store.possible();
    }

    /** Members of the panel of a call. */
    public List<PanelMember> members(CallRef call, Actor by) {
        by.mustHave(Right.SELECTION_READ);
        return store.members(call);
    }

    /**
     * Names a member; with the first, the lot of the call is drawn, before anybody marks.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#MEMBER_HAS_THE_ROLE}
     */
    public void convene(CallRef call, String login, Actor by) {
        by.mustHave(Right.SELECTION_KEEP);
        calls.details(call, by);
        SelectionRule.CALL_IS_UNDECIDED.require(runs.decision(call).isEmpty());
        SelectionRule.MEMBER_HAS_THE_ROLE.require(store.canMark(login), login);
        store.convene(call, RANDOM.nextInt(Integer.MAX_VALUE), by);
        store.name(call, login, by);
        audit.record(by, "selection.convene", call, login, store.seed(call).orElseThrow());
    }

    /**
     * Declares nationality and interests, once.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#INTERESTS_FIT}
     */
    public void declare(CallRef call, Declaration declared, Actor by) {
        PanelMember member = member(call, by);
        SelectionRule.INTERESTS_FIT.require(!member.declared(), LONGEST);
        String nationality = reference.states().get(declared.nationality()).code();
        String interests = declared.interests().strip();
        SelectionRule.INTERESTS_FIT.require(interests.length() <= LONGEST, LONGEST);
        store.declare(call, nationality, interests, declared.conflicts(), by);
        audit.record(
                by, "selection.declare", call, nationality, declared.conflicts().size());
    }

    /**
     * What a member declares.
     *
     * @param nationality alpha-2 code
     * @param interests in own words; empty for none
     * @param conflicts nominees that the member does not mark
     */
    public record Declaration(String nationality, String interests, Set<NominationRef> conflicts) {}

    /** The nominees of a call with the member's own marks, by State and in its order. */
    public List<MarkLine> sheet(CallRef call, Actor by) {
        PanelMember member = member(call, by);
        Map<NominationRef, Integer> marks = store.marks(call, by.login());
        Set<NominationRef> conflicts = store.conflicts(call, by.login());
        return nominations.facts(call, by.with(Right.NOMINATION_READ)).stream()
                .filter(facts -> !facts.status().isOver())
                .map(facts -> new MarkLine(
                        facts, Optional.ofNullable(marks.get(facts.ref())), barred(facts, member, conflicts)))
                .toList();
    }

    private static Optional<SelectionRule> barred(
            NominationFacts facts, PanelMember member, Set<NominationRef> conflicts) {
        boolean own = member.nationality()
                .filter(code -> code.equals(facts.nationality()) || code.equals(facts.stateCode()))
                .isPresent();
        if (own) {
            return Optional.of(SelectionRule.NOT_ONES_OWN_NATIONALITY);
        }
        return conflicts.contains(facts.ref()) ? Optional.of(SelectionRule.NO_CONFLICT_OF_INTEREST) : Optional.empty();
    }

    /**
     * Gives a mark, or another while they are not locked.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#INTERESTS_ARE_DECLARED}, {@link
     *     SelectionRule#NOT_ONES_OWN_NATIONALITY}, {@link SelectionRule#NO_CONFLICT_OF_INTEREST}, {@link
     *     SelectionRule#MARK_IS_IN_RANGE}, {@link SelectionRule#MARKS_ARE_LOCKED_ONCE}
     */
    public void mark(CallRef call, NominationRef nomination, int mark, Actor by) {
        PanelMember member = member(call, by);
        SelectionRule.INTERESTS_ARE_DECLARED.require(member.declared());
        SelectionRule.MARKS_ARE_LOCKED_ONCE.require(member.lockedAt().isEmpty());
        int most = rules.version(calls.details(call, by).ruleSetVersion(), by).expertise();
        SelectionRule.MARK_IS_IN_RANGE.require(mark >= 0 && mark <= most, most);
        MarkLine line = sheet(call, by).stream()
                .filter(one -> one.ref().equals(nomination))
                .findFirst()
                .orElseThrow(() -> new NotFound(nomination));
        line.barred().ifPresent(rule -> rule.require(false));
        store.mark(call, nomination, mark, by);
    }

    /**
     * Locks the member's marks; from then on the member sees those of others who have locked.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#ALL_ARE_MARKED}
     */
    public void lock(CallRef call, Actor by) {
        PanelMember member = member(call, by);
        SelectionRule.INTERESTS_ARE_DECLARED.require(member.declared());
        SelectionRule.MARKS_ARE_LOCKED_ONCE.require(member.lockedAt().isEmpty());
        long missing = sheet(call, by).stream()
                .filter(line -> line.barred().isEmpty() && line.facts().status().stands())
                .filter(line -> line.mark().isEmpty())
                .count();
        SelectionRule.ALL_ARE_MARKED.require(missing == 0, missing);
        store.lock(call, by);
        audit.record(by, "selection.lock", call);
    }

    private PanelMember member(CallRef call, Actor by) {
        by.mustHave(Right.SELECTION_MARK);
        Optional<PanelMember> found = store.members(call).stream()
                .filter(one -> one.login().equals(by.login()))
                .findFirst();
        SelectionRule.ON_THE_PANEL.require(found.isPresent());
        return found.orElseThrow();
    }
}
