package org.palermoassist.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palermoassist.calls.CallDetails;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.Calls;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.calls.PoolShare;
import org.palermoassist.fund.ChargePreview;
import org.palermoassist.fund.ObligationDetails;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.PoolRef;
import org.palermoassist.fund.PoolStanding;
import org.palermoassist.meetings.AgendaItem;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.MeetingFilter;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.MeetingRow;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Page;

/** Gathers all that a selection depends on, as it stands now. */
@ApplicationScoped
class Gathering {
    @Inject
    private Calls calls;

    @Inject
    private Nominations nominations;

    @Inject
    private Meetings meetings;

    @Inject
    private RuleVersions rules;

    @Inject
    private Estimates estimates;

    @Inject
    private PanelStore panels;

    @Inject
    private RunStore runs;

    @Inject
    private OutcomeStore outcomes;

    @Inject
    private Standings standings;

    @Inject
    private ChargePreview charges;

    @Inject
    private ObligationReading obligations;

    @Inject
    private Instance<PastJourneys> past;

    @Inject
    private Clock clock;

    /** The inputs of a call's own rules and ceilings. */
    Inputs of(CallRef ref, Actor by) {
        Actor reader = by.with(Right.NOMINATION_READ).with(Right.FUND_READ).with(Right.SELECTION_READ);
        CallDetails call = calls.details(ref, reader);
        return of(call, rules.version(call.ruleSetVersion(), reader), call.pools(), reader);
    }

    /** The inputs with other rules, or other ceilings. */
    Inputs of(CallDetails call, RuleSet set, List<PoolShare> ceilings, Actor by) {
        Actor reader = by.with(Right.NOMINATION_READ).with(Right.FUND_READ).with(Right.SELECTION_READ);
        MeetingDetails meeting = meetings.details(call.meeting(), reader);
        List<NominationFacts> facts = nominations.facts(call.ref(), reader).stream()
                .filter(one -> !one.status().isOver())
                .toList();
        Set<String> states = facts.stream().map(NominationFacts::stateCode).collect(Collectors.toSet());
        Standings.Asked asked = new Standings.Asked(
                meeting.instrument(),
                outcomes.fundedStates(last(meeting, set.unfundedMeetings(), reader)),
                outcomes.seats(meeting.ref(), call.ref()));
        return new Inputs(
                call.ref(),
                meeting.opensOn(),
                meeting.instrument(),
                call.firstListUntil(),
                call.lateUntil(),
                call.deadlineZone(),
                new TreeSet<>(Set.of(meeting.body(), meeting.ref().value())),
                provisions(meeting),
                panels.seed(call.ref()).orElse(0L),
                today(),
                set,
                standings.of(states, asked),
                candidates(call.ref(), facts, reader),
                pools(call.ref(), ceilings, reader),
                runs.deviations(call.ref()).stream()
                        .map(moved -> new Deviation(moved.nomination(), moved.place()))
                        .toList());
    }

    private static SortedSet<String> provisions(MeetingDetails meeting) {
        return meeting.agenda().stream()
                .flatMap(item -> item.provisions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The last meetings of the same body before this one. */
    private List<MeetingRef> last(MeetingDetails meeting, int count, Actor by) {
        MeetingFilter ofBody = new MeetingFilter("", Optional.of(meeting.body()), true);
        return Page.all("", true, part -> meetings.page(ofBody, part, by))
                .filter(row -> row.opensOn().isBefore(meeting.opensOn()))
                .sorted(Comparator.comparing(MeetingRow::opensOn).reversed())
                .limit(count)
                .map(MeetingRow::ref)
                .toList();
    }

    private List<Candidate> candidates(CallRef call, List<NominationFacts> facts, Actor by) {
        Map<NominationRef, EstimateRow> costs = estimates.of(call, by);
        Map<String, List<Integer>> marks = panels.locked(call);
        return facts.stream()
                .map(one -> candidate(
                        one,
                        marks.getOrDefault(one.ref().value(), List.of()),
                        Optional.ofNullable(costs.get(one.ref())).map(EstimateRow::total),
                        by))
                .toList();
    }

    private Candidate candidate(NominationFacts one, List<Integer> marks, Optional<Money> estimate, Actor by) {
        return new Candidate(
                one.ref(),
                one.stateCode(),
                one.stateOrder(),
                one.receivedAt(),
                one.completeAt(),
                one.expertGender(),
                one.homeCountry(),
                one.governmentExpert(),
                one.fundingStatementSigned(),
                past.stream()
                        .mapToInt(known -> known.claimDays(one, today()))
                        .max()
                        .orElse(0),
                past.stream().anyMatch(known -> known.isBlocked(one)),
                one.meetings().stream().map(MeetingRef::value).collect(Collectors.toCollection(TreeSet::new)),
                expertIn(one, by),
                one.presenter(),
                marks,
                estimate);
    }

    /** Meetings for whose agenda expertise is named: items of a meeting back to back are named with its ref (E-5). */
    private SortedSet<String> expertIn(NominationFacts one, Actor by) {
        SortedSet<String> in = new TreeSet<>();
        MeetingRef own = calls.details(one.call(), by).meeting();
        for (MeetingRef meeting : one.meetings()) {
            String before = meeting.equals(own) ? "" : meeting + "/";
            boolean named = meetings.details(meeting, by).agenda().stream()
                    .map(AgendaItem::number)
                    .map(number -> one.expertise().getOrDefault(before + number, ""))
                    .anyMatch(text -> !text.isBlank());
            if (named) {
                in.add(meeting.value());
            }
        }
        return in;
    }

    /** What the call may still take of its pools: what is there, and at most what is left of its ceiling. */
    List<PoolStanding> pools(CallRef call, Actor by) {
        Actor reader = by.with(Right.NOMINATION_READ).with(Right.FUND_READ);
        return pools(call, calls.details(call, reader).pools(), reader);
    }

    private List<PoolStanding> pools(CallRef call, List<PoolShare> ceilings, Actor by) {
        Map<PoolRef, Money> most = ceilings.stream().collect(Collectors.toMap(PoolShare::pool, PoolShare::ceiling));
        Map<PoolRef, Money> used = used(call, by);
        return charges.standings(by).stream()
                .filter(pool -> most.containsKey(pool.pool()))
                .map(pool -> {
                    Money left = most.get(pool.pool()).minus(used.getOrDefault(pool.pool(), Money.zero("USD")));
                    Money may = left.isPositive() ? left : Money.zero("USD");
                    return new PoolStanding(
                            pool.pool(),
                            pool.donor(),
                            pool.earmark(),
                            pool.pscPercent(),
                            pool.available().atMost(may));
                })
                .toList();
    }

    private Map<PoolRef, Money> used(CallRef call, Actor by) {
        Map<PoolRef, Money> used = new HashMap<>();
        outcomes.of(call).stream()
                .flatMap(one -> one.obligation().stream())
                .distinct()
                .map(ref -> obligations.details(ref, by))
                .forEach(details ->
                        details.parts().forEach(part -> used.merge(part.pool(), taken(details, part), Money::plus)));
        return used;
    }

    private static Money taken(ObligationDetails details, ObligationDetails.PoolPart part) {
        boolean open = details.row().status().isOpen();
        return open ? part.set() : part.paid().plus(part.support()).minus(part.refunded());
    }
}
