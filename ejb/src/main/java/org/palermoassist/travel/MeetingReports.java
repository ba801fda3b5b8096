package org.palermoassist.travel;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.State;
import org.palermoassist.reference.StateList;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.UseCase;

/** The report of a meeting: experts by regional group and gender, share of least developed countries, cost of one, saving. */
@UseCase
public class MeetingReports {
    private static final String UNKNOWN = "OTHER";

    @Inject
    private JourneyReading reading;

    @Inject
    private Meetings meetings;

    @Inject
    private Nominations nominations;

    @Inject
    private ObligationReading obligations;

    @Inject
    private ReferenceData reference;

    /**
     * The report of a meeting as it stands now. A journey to several meetings counts in the report of each, with its part of cost and saving.
     *
     * @throws org.palermoassist.shared.NotFound when there is no such meeting
     */
    public MeetingReport of(MeetingRef ref, Actor by) {
        by.mustHave(Right.FUND_READ);
        MeetingDetails meeting = meetings.details(ref, by);
        JourneyFilter to = new JourneyFilter(Set.of(), Optional.of(ref.value()), Optional.empty());
        List<JourneyRow> rows =
                Page.all("opens", true, part -> reading.page(to, part, by)).toList();
        Map<NominationRef, NominationFacts> facts = facts(rows, by.with(Right.NOMINATION_READ));
        List<MeetingExpert> experts = rows.stream()
                .map(row -> expert(row, meeting, Optional.ofNullable(facts.get(row.nomination())), by))
                .sorted(Languages.order(by.language(), one -> name(one, by)))
                .toList();
        return new MeetingReport(meeting, experts);
    }

    private String name(MeetingExpert one, Actor by) {
        return reference.states().name(one.journey().stateCode(), by.language());
    }

    /** What experts said of themselves; a call is read once for all of its nominations. */
    private Map<NominationRef, NominationFacts> facts(List<JourneyRow> rows, Actor by) {
        Map<NominationRef, NominationFacts> known = new HashMap<>();
        for (JourneyRow row : rows) {
            if (!known.containsKey(row.nomination())) {
                nominations.find(row.nomination(), by).ifPresent(one -> nominations
                        .facts(one.call(), by)
                        .forEach(each -> known.put(each.ref(), each)));
            }
        }
        return known;
    }

    /** A journey that is planned on money that went back to its pools brings nobody until there is money again. */
    private boolean comes(JourneyRow row, Actor by) {
        boolean planned = row.status().isOpenToPlans();
        return !row.status().isOff()
                && (!planned
                        || obligations
                                .details(row.obligation(), by)
                                .row()
                                .status()
                                .isOpen());
    }

    private MeetingExpert expert(JourneyRow row, MeetingDetails meeting, Optional<NominationFacts> facts, Actor by) {
        JourneyDetails journey = reading.read(row.ref());
        int among = journey.meetings().size();
        int at = Math.max(0, journey.meetings().indexOf(meeting.ref()));
        boolean comes = comes(row, by);
        boolean over = !comes || row.status() == JourneyStatus.SETTLED;
        Money cost = over ? paid(journey) : row.cost();
        return new MeetingExpert(
                row,
                comes,
                among,
                group(reference.states().get(row.stateCode())),
                facts.flatMap(NominationFacts::expertGender).orElse(UNKNOWN),
                reference.states().wasOnList(row.stateCode(), StateList.LDC, meeting.opensOn()),
                cost.split(among).get(at),
                journey.saving().filter(any -> comes).map(all -> all.split(among)
                        .get(at)));
    }

    private static Money paid(JourneyDetails journey) {
        return Arrays.stream(PaymentKind.values()).map(journey::paid).reduce(Money.zero("USD"), Money::plus);
    }

    private static String group(State state) {
        return state.unGroup().map(Enum::name).or(state::region).orElse("");
    }
}
