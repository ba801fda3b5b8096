package org.palermoassist.web.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.palermoassist.reference.Instrument;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.reference.StateRow.StandingShown;
import org.palermoassist.web.shared.Words;

/** The list of States, to take away: alphabetical, each standing with date and source. */
@ApplicationScoped
public class StatesExport implements Exporter {
    @Inject
    private ReferenceData reference;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "states";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<List<Object>> rows =
                StateQuery.rows(
                                reference.book(),
                                name -> parameters.getOrDefault(name, ""),
                                today,
                                locale.getLanguage())
                        .stream()
                        .map(row -> cells(row, words))
                        .toList();
        return new Sheet(
                "states",
                words.get("reference.states.title"),
                ReferenceNotes.of(parameters, words),
                columns(words, locale.getLanguage()),
                rows.iterator(),
                true);
    }

    private List<String> columns(Words words, String language) {
        List<String> columns = new ArrayList<>(Stream.of("code", "name", "group", "region", "lists")
                .map(key -> words.get("reference.states." + key))
                .toList());
        reference.provisions().instruments().stream().filter(Instrument::own).forEach(one -> {
            String treaty = one.shortNames().in(language);
            columns.add(treaty);
            columns.add(treaty + ", " + words.get("reference.states.date"));
            columns.add(treaty + ", " + words.get("reference.states.source"));
        });
        return columns;
    }

    private static List<Object> cells(StateRow row, Words words) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.code());
        cells.add(row.name());
        cells.add(row.group().isEmpty() ? "" : words.get("reference.group." + row.group()));
        cells.add(row.region());
        cells.add(String.join(" ", row.lists()));
        for (StandingShown standing : row.standings()) {
            cells.add(
                    standing.status().isEmpty()
                            ? words.get("reference.standing.none")
                            : words.get("reference.standing." + standing.status()));
            cells.add(standing.onDate() == null ? "" : standing.onDate());
            cells.add(standing.source());
        }
        return cells;
    }
}
