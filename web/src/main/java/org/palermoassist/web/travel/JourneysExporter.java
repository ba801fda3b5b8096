package org.palermoassist.web.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.travel.JourneyFilter;
import org.palermoassist.travel.JourneyReading;
import org.palermoassist.travel.JourneyRow;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.export.Sorted;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** Journeys to take away: those that the page's filters let through, in its order. */
@ApplicationScoped
public class JourneysExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "journey",
            "status",
            "state",
            "expert",
            "meeting",
            "place",
            "opens",
            "closes",
            "departs",
            "returns",
            "cost",
            "obligation",
            "recoverBy",
            "next",
            "statusCode",
            "stateCode",
            "nextCode");

    @Inject
    private JourneyReading reading;

    @Inject
    private ReferenceData reference;

    @Override
    public String name() {
        return "journeys";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        JourneyFilter filter = JourneyFilters.of(name -> parameters.getOrDefault(name, ""));
        return new Sheet(
                        name(),
                        words.get("travel.journeys.title"),
                        List.of(words.get("travel.journeys.purpose")),
                        words.each("travel.journeys.", COLUMNS),
                        Sorted.rows(parameters, "departs", part -> reading.page(filter, part, by))
                                .map(row -> cells(row, words))
                                .iterator(),
                        true)
                .marked(PrintMark.FUND);
    }

    private List<Object> cells(JourneyRow row, Words words) {
        return Stream.<Object>of(
                        row.ref().value(),
                        words.get("travel.status." + row.status()),
                        reference.states().name(row.stateCode(), words.language()),
                        row.name(),
                        row.title(),
                        row.place().value(),
                        row.opensOn(),
                        row.closesOn(),
                        day(row.departsOn()),
                        day(row.returnsOn()),
                        row.cost().amount(),
                        row.obligation().value(),
                        day(row.recoverBy()),
                        row.next().map(hand -> words.get("travel.next." + hand)).orElse(""),
                        row.status().name(),
                        row.stateCode(),
                        row.next().map(Enum::name).orElse(""))
                .toList();
    }

    private static Object day(Optional<LocalDate> day) {
        return day.<Object>map(one -> one).orElse("");
    }
}
