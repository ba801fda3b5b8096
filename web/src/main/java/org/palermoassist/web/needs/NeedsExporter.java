package org.palermoassist.web.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.needs.NeedFilter;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.needs.ProvisionChoice;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.export.Sorted;
import org.palermoassist.web.shared.Columns;
import org.palermoassist.web.shared.FilterWords;
import org.palermoassist.web.shared.Words;

/** The list of needs to take away: exactly what the page shows, all pages of it (U-20). */
@ApplicationScoped
public class NeedsExporter implements Exporter {
    private static final List<String> FILTERS = List.of(
            "q",
            "state",
            "region",
            "instrument",
            "provision",
            "area",
            "assistance",
            "crime",
            "status",
            "urgency",
            "statedFrom",
            "statedTo",
            "answered",
            "stale");
    private static final List<String> COLUMNS = List.of(
            "ref",
            "title",
            "provision",
            "stateCode",
            "state",
            "status",
            "urgency",
            "estimate",
            "currency",
            "estimateUsd",
            "links",
            "stated",
            "level",
            "statusCode",
            "urgencyCode",
            "levelCode");
    /** Columns of the page in whose place they stand; those the page has not are always there. */
    private static final List<String> SHOWN_AS = List.of(
            "",
            "",
            "provision",
            "state",
            "state",
            "status",
            "urgency",
            "estimateUsd",
            "estimateUsd",
            "estimateUsd",
            "",
            "stated",
            "",
            "status",
            "urgency",
            "");

    @Inject
    private NeedsService needs;

    @Inject
    private FilterWords filterWords;

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        NeedFilter filter = NeedFilters.of(name -> values(parameters, name));
        List<String> notes = new ArrayList<>(List.of(words.get("needs.list.purpose")));
        FILTERS.stream()
                .filter(name -> !values(parameters, name).isEmpty())
                .forEach(name -> notes.add(words.get("needs.filter." + name) + ": "
                        + filterWords.shown(name(), name, parameters.get(name), words)));
        return new Sheet(
                        name(),
                        words.get("needs.list.title"),
                        notes,
                        words.each("needs.column.", COLUMNS),
                        Sorted.rows(parameters, "", part -> needs.page(filter, part, by))
                                .map(row -> cells(row, words))
                                .iterator(),
                        true)
                .marked(needs.narrowest(filter, by))
                .without(Sheet.places(SHOWN_AS, Columns.hidden(parameters.get("hide"))));
    }

    private static List<String> values(Map<String, String> parameters, String name) {
        String value = parameters.getOrDefault(name, "");
        return value.isBlank() ? List.of() : List.of(value);
    }

    private static List<Object> cells(NeedRow row, Words words) {
        return Stream.<Object>of(
                        row.ref().value(),
                        row.title(),
                        row.provisions().stream().map(ProvisionChoice::label).collect(Collectors.joining("; ")),
                        row.stateCode(),
                        row.stateName(),
                        words.get("needs.status." + row.status()),
                        row.urgency()
                                .map(urgency -> words.get("needs.urgency." + urgency))
                                .orElse(""),
                        row.estimate().<Object>map(Money::amount).orElse(""),
                        row.estimate().map(Money::currency).orElse(""),
                        row.estimateUsd()
                                .<Object>map(BigDecimal::stripTrailingZeros)
                                .orElse(""),
                        row.countingLinks(),
                        row.statedAt()
                                .<Object>map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                                .orElse(""),
                        row.level()
                                .map(level -> words.get("shell.level." + level))
                                .orElse(""),
                        row.status().name(),
                        row.urgency().map(Enum::name).orElse(""),
                        row.level().map(Enum::name).orElse(""))
                .toList();
    }
}
