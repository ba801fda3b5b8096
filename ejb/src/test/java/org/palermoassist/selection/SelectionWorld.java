package org.palermoassist.selection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.fund.PoolStanding;
import org.palermoassist.reference.PartyStatus;
import org.palermoassist.reference.UnGroup;
import org.palermoassist.shared.Money;

/** A call with States, nominations and pools of the examples: invented, complete and eligible unless an example says otherwise. */
final class SelectionWorld {
    static final LocalDate OPENS = LocalDate.parse("2027-05-10");
    static final LocalDate FIRST = OPENS.minusDays(56);
    static final LocalDate LATE = OPENS.minusDays(28);
    static final Instant EARLY = Instant.parse("2027-02-01T09:00:00Z");
    static final LocalDate LONG_AGO = LocalDate.parse("1900-01-01");

    static final RuleSet RULES = rules(true, GenderMode.TIE_BREAK, false);

    RuleSet rules = RULES;
    LocalDate opens = OPENS;
    long seed = 7;
    final List<StateStanding> states = new ArrayList<>();
    final List<Candidate> candidates = new ArrayList<>();
    final List<PoolStanding> pools = new ArrayList<>();
    final List<Deviation> deviations = new ArrayList<>();

    static RuleSet rules(boolean strict, GenderMode gender, boolean signatories) {
        return new RuleSet(
                1, "Rules", 40, 20, 0, 25, 10, 15, 2, 10, strict, gender, 40, signatories, 3, 30, 2, 3, 56, 28, 10);
    }

    /** A State of a kind: LDC, LLDC, SIDS or ODA. */
    SelectionWorld state(String code, String kind, UnGroup group) {
        List<Span> always = List.of(new Span(LONG_AGO, Optional.empty()));
        return state(new StateStanding(
                code,
                false,
                Optional.of(group),
                set(group.name()),
                kind.equals("LDC") ? always : List.of(),
                kind.equals("LLDC") ? always : List.of(),
                kind.equals("SIDS") ? always : List.of(),
                kind.equals("NONE") ? List.of() : always,
                Optional.of(PartyStatus.Standing.PARTY),
                false,
                false,
                0));
    }

    SelectionWorld state(StateStanding state) {
        states.add(state);
        return this;
    }

    /** A nomination with the same marks of three members. */
    SelectionWorld nomination(int number, String state, int mark) {
        return nomination(number, state, mark, UnaryOperator.identity());
    }

    SelectionWorld nomination(int number, String state, int mark, UnaryOperator<Candidate> but) {
        candidates.add(but.apply(new Candidate(
                ref(number),
                state,
                0,
                EARLY,
                Optional.of(EARLY),
                Optional.empty(),
                state,
                true,
                true,
                0,
                false,
                set("I-0000001"),
                set("I-0000001"),
                false,
                List.of(mark, mark, mark),
                Optional.of(usd("4000")))));
        return this;
    }

    SelectionWorld pool(Earmark earmark, String percent, String available) {
        String number = "%07d".formatted(pools.size() + 1);
        pools.add(new PoolStanding(
                new PoolRef("U-" + number),
                new DonorRef("B-0000001"),
                earmark,
                new BigDecimal(percent),
                usd(available)));
        return this;
    }

    SelectionWorld rich() {
        return pool(Earmark.NONE, "13", "1000000");
    }

    Inputs inputs() {
        return new Inputs(
                new CallRef("S-0000001"),
                opens,
                "UNTOC",
                FIRST,
                LATE,
                ZoneId.of("Europe/Vienna"),
                set("COP-WG-TA", "I-0000001"),
                set("UNTOC-18", "UNTOC-29"),
                seed,
                LocalDate.parse("2027-04-20"),
                rules,
                states,
                candidates,
                pools,
                deviations);
    }

    Sheet list() {
        return SelectionList.of(inputs());
    }

    static NominationRef ref(int number) {
        return new NominationRef("X-%07d".formatted(number));
    }

    static SortedSet<String> set(String... codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(codes)));
    }

    static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }
}
