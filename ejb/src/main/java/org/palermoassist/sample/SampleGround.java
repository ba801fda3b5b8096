package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.ReportedOrganization;
import org.palermoassist.reference.Accession;
import org.palermoassist.reference.Names;
import org.palermoassist.reference.PartyStatus;
import org.palermoassist.reference.SampleGeography;
import org.palermoassist.reference.SampleRegion;
import org.palermoassist.reference.SampleState;
import org.palermoassist.reference.StateList;
import org.palermoassist.security.Actor;

/** What the sample world stands on: regions, States, organizations. */
@ApplicationScoped
class SampleGround {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");
    private static final List<String> INSTRUMENTS = List.of("UNTOC", "TIP", "SOM", "FA");
    private static final LocalDate LISTED_SINCE = LocalDate.of(1995, 1, 1);

    @Inject
    private SampleGeography geography;

    @Inject
    private Directory directory;

    void load(SampleFiles files, Actor by) {
        files.table("regions.csv")
                .forEach(row -> geography.addRegion(new SampleRegion(row.get("code"), names(row)), by));
        files.table("states.csv").forEach(row -> geography.addState(state(row), by));
        files.table("organizations.csv").forEach(row -> directory.register(organization(row), by));
    }

    private static SampleState state(CSVRecord row) {
        Set<StateList> lists = EnumSet.noneOf(StateList.class);
        words(row.get("lists")).map(StateList::valueOf).forEach(lists::add);
        List<Accession> acts = INSTRUMENTS.stream()
                .flatMap(instrument -> act(row, instrument).stream())
                .toList();
        return new SampleState(
                row.get("code"), row.get("alpha3"), row.get("region"), lists, names(row), acts, LISTED_SINCE);
    }

    private static Optional<Accession> act(CSVRecord row, String instrument) {
        String[] act = row.get(instrument).split(" ");
        if (act.length < 2) {
            return Optional.empty();
        }
        return Optional.of(
                new Accession(row.get("code"), instrument, PartyStatus.Act.valueOf(act[0]), LocalDate.parse(act[1])));
    }

    private static Names names(CSVRecord row) {
        Map<String, String> names = new HashMap<>();
        LANGUAGES.forEach(language -> names.put(language, row.get("name_" + language)));
        return new Names(names);
    }

    private static ReportedOrganization organization(CSVRecord row) {
        return new ReportedOrganization(row.get("identifier"), row.get("name_en"), Optional.of(row.get("kind")));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
