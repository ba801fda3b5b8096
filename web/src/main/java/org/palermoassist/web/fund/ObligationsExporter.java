package org.palermoassist.web.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.fund.ObligationFilter;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRow;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.export.Sorted;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** Obligations to take away: those that the page's filters let through, in its order. */
@ApplicationScoped
public class ObligationsExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "obligation",
            "status",
            "purpose",
            "record",
            "external",
            "on",
            "direct",
            "approved",
            "left",
            "requested",
            "expires",
            "days",
            "missing",
            "statusCode",
            "missingCodes");

    @Inject
    private ObligationReading reading;

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        ObligationFilter filter = ObligationFilters.of(name -> parameters.getOrDefault(name, ""));
        return new Sheet(
                        name(),
                        words.get("fund.obligations.title"),
                        List.of(words.get("fund.obligations.intro")),
                        words.each("fund.obligations.", COLUMNS),
                        Sorted.rows(parameters, "requested", part -> reading.page(filter, part, by))
                                .map(row -> cells(row, words))
                                .iterator(),
                        false)
                .marked(PrintMark.FUND);
    }

    private static List<Object> cells(ObligationRow row, Words words) {
        return Stream.<Object>of(
                        row.ref().value(),
                        words.get("fund.status." + row.status()),
                        row.purpose(),
                        row.recordRef(),
                        row.externalRef(),
                        row.on(),
                        row.direct().amount(),
                        row.approved().amount(),
                        row.left().amount(),
                        row.requestedAt().toString(),
                        row.expiresAt().map(Object::toString).orElse(""),
                        row.days(),
                        row.missing().stream()
                                .map(hand -> words.get("fund.hand." + hand))
                                .collect(Collectors.joining(", ")),
                        row.status().name(),
                        row.missing().stream().map(Enum::name).collect(Collectors.joining("; ")))
                .toList();
    }
}
