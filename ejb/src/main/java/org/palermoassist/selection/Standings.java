package org.palermoassist.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palermoassist.reference.PartyStatus;
import org.palermoassist.reference.ReferenceBook;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.Region;
import org.palermoassist.reference.State;

/** What is known of States, put together for a selection. */
@ApplicationScoped
class Standings {
    @Inject
    private ReferenceData reference;

    @Inject
    private StateFacts facts;

    /**
     * What depends on the meeting.
     *
     * @param fundedLately States of which somebody was funded at the last meetings of the body
     * @param seats experts of each State that other calls have funded for the meeting
     */
    record Asked(String instrument, Set<String> fundedLately, Map<String, Long> seats) {}

    List<StateStanding> of(Collection<String> codes, Asked asked) {
        ReferenceBook book = reference.book();
        Map<String, List<Span>> ldc = facts.spans(StateFact.LDC);
        Map<String, List<Span>> lldc = facts.spans(StateFact.LLDC);
        Map<String, List<Span>> sids = facts.spans(StateFact.SIDS);
        Map<String, List<Span>> oda = facts.spans(StateFact.ODA_ELIGIBLE);
        Map<String, List<Span>> away = facts.spans(StateFact.NO_VIENNA_MISSION);
        return codes.stream()
                .map(code -> {
                    State state = book.states().get(code);
                    return new StateStanding(
                            code,
                            state.kind() == State.Kind.REIO,
                            state.unGroup(),
                            regions(state, book),
                            ldc.getOrDefault(code, List.of()),
                            lldc.getOrDefault(code, List.of()),
                            sids.getOrDefault(code, List.of()),
                            oda.getOrDefault(code, List.of()),
                            book.states().partyStatus(code, asked.instrument()).map(PartyStatus::standing),
                            asked.fundedLately().contains(code),
                            away.getOrDefault(code, List.of()).stream()
                                    .anyMatch(span -> span.to().isEmpty()),
                            asked.seats().getOrDefault(code, 0L).intValue());
                })
                .toList();
    }

    private static SortedSet<String> regions(State state, ReferenceBook book) {
        SortedSet<String> regions = new TreeSet<>();
        state.unGroup().ifPresent(group -> regions.add(group.name()));
        state.region()
                .ifPresent(code ->
                        book.regions().upwards(code).stream().map(Region::code).forEach(regions::add));
        return regions;
    }
}
