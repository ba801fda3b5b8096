package org.palermoassist.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.shared.NotFound;

/** States, their lists, and what is known of them and each instrument. Lists are alphabetical, always (K-8). */
public final class States {
    private static final Comparator<PartyStatus> BY_WEIGHT = Comparator.comparing(PartyStatus::standing)
            .thenComparing(PartyStatus::recordedOn)
            .thenComparing(status -> status.onDate().isPresent());

    private final Map<String, State> states;
    private final Regions regions;
    private final Map<String, NamedArea> namedAreas;
    private final List<ListPeriod> periods;
    private final Map<String, List<PartyStatus>> statuses;

    States(ReferenceReader read, Regions regions) {
        this.regions = regions;
        states = read.states().stream()
                .collect(Collectors.toMap(State::code, state -> state, (a, b) -> a, LinkedHashMap::new));
        namedAreas = read.namedAreas().stream().collect(Collectors.toMap(NamedArea::code, area -> area));
        periods = List.copyOf(read.listPeriods());
        statuses = read.partyStatuses().stream().collect(Collectors.groupingBy(PartyStatus::state));
    }

    /** All States and the regional organization, in the reader's alphabet. */
    public List<State> all(String language) {
        return states.values().stream()
                .sorted(Languages.order(language, state -> state.names().in(language)))
                .toList();
    }

    /** Whether invented States are among them: then the whole world shown is a sample, and every page says so. */
    public boolean holdsSample() {
        return states.values().stream().anyMatch(State::sample);
    }

    /** A State, when there is one of this code. */
    public Optional<State> find(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /**
     * A State.
     *
     * @throws NotFound when there is none of this code
     */
    public State get(String code) {
        return find(code).orElseThrow(() -> new NotFound(code));
    }

    /** The name of a State, else of an area named by a source, else the code. */
    public String name(String code, String language) {
        return find(code)
                .map(State::names)
                .or(() -> namedArea(code).map(NamedArea::names))
                .map(names -> names.in(language))
                .orElse(code);
    }

    /** A recipient that is no State of our table, with its reviewed name and footnote (U-6). */
    public Optional<NamedArea> namedArea(String code) {
        return Optional.ofNullable(namedAreas.get(code));
    }

    /** States whose name, in any language, or former name or code holds these words, in the reader's alphabet. */
    public List<State> search(String words, String language) {
        String wanted = ProvisionSearch.plain(words).strip();
        return all(language).stream()
                .filter(state -> Stream.of(
                                state.names().byLanguage().values().stream(),
                                state.formerNames().stream(),
                                Stream.of(state.code()),
                                state.alpha3().stream())
                        .flatMap(names -> names)
                        .anyMatch(name -> ProvisionSearch.plain(name).contains(wanted)))
                .toList();
    }

    /** The States of a list, in the reader's alphabet. */
    public List<State> list(StateFilter filter, String language) {
        return search(filter.words(), language).stream()
                .filter(state -> matches(state, filter))
                .toList();
    }

    private boolean matches(State state, StateFilter filter) {
        boolean ofGroup = filter.group()
                .map(group -> state.unGroup().filter(group::equals).isPresent()
                        || state.alsoGroup().filter(group::equals).isPresent())
                .orElse(true);
        boolean inRegion = filter.region()
                .map(wanted -> state.region().stream()
                        .flatMap(code -> regions.upwards(code).stream())
                        .anyMatch(region -> region.code().equals(wanted)))
                .orElse(true);
        return ofGroup
                && inRegion
                && filter.list()
                        .map(list -> wasOnList(state.code(), list, filter.day()))
                        .orElse(true);
    }

    /** Whether the State stood on the list that day. */
    public boolean wasOnList(String state, StateList list, LocalDate day) {
        return periods.stream()
                .anyMatch(period -> period.list() == list && period.state().equals(state) && period.includes(day));
    }

    /** The times a State stood on lists, each with its source. */
    public List<ListPeriod> listPeriods(String state) {
        return periods.stream().filter(period -> period.state().equals(state)).toList();
    }

    /**
     * What the State is to the instrument by the weightiest evidence: a party before a signatory, then the latest source.
     *
     * @return empty when no source names the State: that is no proof of being a non-party
     */
    public Optional<PartyStatus> partyStatus(String state, String instrument) {
        return evidence(state).stream()
                .filter(status -> status.instrument().equals(instrument))
                .max(BY_WEIGHT);
    }

    /** Whether the State is party to the instrument by some source. */
    public boolean isParty(String state, String instrument) {
        return partyStatus(state, instrument)
                .filter(status -> status.standing() == PartyStatus.Standing.PARTY)
                .isPresent();
    }

    /** All evidence on a State, as recorded. */
    public List<PartyStatus> evidence(String state) {
        return statuses.getOrDefault(state, List.of());
    }
}
