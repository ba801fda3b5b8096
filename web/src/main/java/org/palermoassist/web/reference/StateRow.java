package org.palermoassist.web.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.palermoassist.reference.PartyStatus;
import org.palermoassist.reference.ReferenceBook;
import org.palermoassist.reference.State;
import org.palermoassist.reference.StateList;
import org.palermoassist.reference.States;

/**
 * A State as a list shows it to a reader of one language. It holds no measure of the State (K-8).
 *
 * @param code alpha-2 code
 * @param name name
 * @param kind MEMBER, NON_MEMBER, REIO or SAMPLE
 * @param group regional group of the United Nations; empty for none
 * @param alsoGroup second regional group; empty for none
 * @param region name of the region
 * @param lists lists it stands on
 * @param standings what it is to each instrument, in the order of the instruments
 * @param sources sources of these, each once
 */
public record StateRow(
        String code,
        String name,
        String kind,
        String group,
        String alsoGroup,
        String region,
        List<String> lists,
        List<StandingShown> standings,
        List<String> sources) {

    /**
     * What the State is to an instrument; empty texts when no source names it.
     *
     * @param instrument code
     * @param status PARTY or SIGNATORY
     * @param act how it became so
     * @param onDate date of the act, when the source gives it
     * @param source who says so
     */
    public record StandingShown(String instrument, String status, String act, LocalDate onDate, String source) {}

    static StateRow of(State state, ReferenceBook book, LocalDate today, String language) {
        List<StandingShown> standings = book.provisions().instruments().stream()
                .filter(instrument -> instrument.own())
                .map(instrument -> standing(book.states(), state.code(), instrument.code()))
                .toList();
        return new StateRow(
                state.code(),
                state.names().in(language),
                state.kind().name(),
                state.unGroup().map(Enum::name).orElse(""),
                state.alsoGroup().map(Enum::name).orElse(""),
                state.region().map(code -> book.regions().name(code, language)).orElse(""),
                Arrays.stream(StateList.values())
                        .filter(list -> book.states().wasOnList(state.code(), list, today))
                        .map(Enum::name)
                        .toList(),
                standings,
                standings.stream()
                        .map(StandingShown::source)
                        .filter(source -> !source.isEmpty())
                        .distinct()
                        .toList());
    }

    private static StandingShown standing(States states, String state, String instrument) {
        return states.partyStatus(state, instrument)
                .map(StateRow::shown)
                .orElseGet(() -> new StandingShown(instrument, "", "", null, ""));
    }

    static StandingShown shown(PartyStatus status) {
        return new StandingShown(
                status.instrument(),
                status.standing().name(),
                status.act().name(),
                status.onDate().orElse(null),
                status.source());
    }
}
