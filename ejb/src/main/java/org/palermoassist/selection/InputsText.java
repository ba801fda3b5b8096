package org.palermoassist.selection;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.palermoassist.fund.PoolStanding;
import org.palermoassist.shared.Money;

/**
 * The inputs as a text that anybody can recompute the list from: lines of comma-separated values, the first cell says what the line
 * is. docs/selection.md explains each cell.
 */
final class InputsText {
    private InputsText() {}

    static String of(Inputs inputs) {
        Written out = new Written();
        call(inputs, out);
        rules(inputs.rules(), out);
        inputs.states().forEach(state -> state(state, out));
        inputs.candidates().forEach(one -> nomination(one, out));
        for (int i = 0; i < inputs.pools().size(); i++) {
            pool(i + 1, inputs.pools().get(i), out);
        }
        inputs.deviations().forEach(moved -> out.line("deviation", moved.nomination(), moved.place()));
        return out.text();
    }

    /** The same without money: what the panel signs (E-9), since money moves on while it does. */
    static String signed(Inputs inputs) {
        Inputs without = new Inputs(
                inputs.call(),
                inputs.opensOn(),
                inputs.instrument(),
                inputs.firstUntil(),
                inputs.lateUntil(),
                inputs.zone(),
                inputs.bodies(),
                inputs.provisions(),
                inputs.seed(),
                inputs.opensOn(),
                inputs.rules(),
                inputs.states(),
                inputs.candidates(),
                List.of(),
                inputs.deviations());
        return of(without);
    }

    private static void call(Inputs inputs, Written out) {
        out.line("call", "ref", inputs.call())
                .line("call", "opens", inputs.opensOn())
                .line("call", "instrument", inputs.instrument())
                .line("call", "first list until", inputs.firstUntil())
                .line("call", "late list until", inputs.lateUntil())
                .line("call", "zone", inputs.zone())
                .line("call", "bodies", joined(inputs.bodies()))
                .line("call", "provisions", joined(inputs.provisions()))
                .line("call", "seed", inputs.seed())
                .line("call", "pools charged on", inputs.today());
    }

    private static void rules(RuleSet rules, Written out) {
        out.line("rule", "version", rules.version())
                .line("rule", "points tier one", rules.tierOne())
                .line("rule", "points tier two", rules.tierTwo())
                .line("rule", "points tier three", rules.tierThree())
                .line("rule", "points expertise", rules.expertise())
                .line("rule", "points presenter", rules.presenter())
                .line("rule", "points unfunded", rules.unfunded())
                .line("rule", "unfunded meetings", rules.unfundedMeetings())
                .line("rule", "points no mission", rules.noMission())
                .line("rule", "tiers strict", rules.strict())
                .line("rule", "gender", rules.gender())
                .line("rule", "gender percent", rules.genderPercent())
                .line("rule", "signatories", rules.signatories())
                .line("rule", "graduation years", rules.graduationYears())
                .line("rule", "claim days", rules.claimDays())
                .line("rule", "experts of a state", rules.perState());
    }

    private static void state(StateStanding state, Written out) {
        out.line(
                "state",
                state.code(),
                state.organization() ? "organization" : "state",
                state.group(),
                joined(state.regions()),
                spans(state.ldc()),
                spans(state.lldc()),
                spans(state.sids()),
                spans(state.oda()),
                state.party(),
                state.fundedLately() ? "funded lately" : "",
                state.noMission() ? "no mission" : "",
                state.seatsTaken());
    }

    private static void nomination(Candidate one, Written out) {
        out.line(
                "nomination",
                one.ref(),
                one.state(),
                one.order(),
                one.receivedAt(),
                one.completeAt(),
                one.gender(),
                one.home(),
                one.government() ? "government" : "",
                one.statement() ? "statement" : "",
                one.claimDays(),
                one.blocked() ? "blocked" : "",
                joined(one.meetings()),
                joined(one.expertIn()),
                one.presenter() ? "presenter" : "",
                one.marks().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                one.estimate().map(InputsText::plain));
    }

    private static void pool(int number, PoolStanding pool, Written out) {
        out.line(
                "pool",
                number,
                pool.pool(),
                pool.pscPercent().stripTrailingZeros().toPlainString(),
                plain(pool.available()),
                joined(pool.earmark().regions()),
                joined(pool.earmark().bodies()),
                joined(pool.earmark().provisions()),
                pool.earmark().ldcOnly() ? "ldc" : "",
                pool.earmark().from(),
                pool.earmark().until());
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining(" "));
    }

    private static String joined(Collection<String> codes) {
        return String.join(" ", codes);
    }

    static String plain(Money money) {
        return money.amount().setScale(2).toPlainString();
    }
}
