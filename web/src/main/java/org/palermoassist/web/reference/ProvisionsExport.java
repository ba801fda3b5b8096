package org.palermoassist.web.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** The list of provisions, to take away. */
@ApplicationScoped
public class ProvisionsExport implements Exporter {
    @Inject
    private ReferenceData reference;

    @Override
    public String name() {
        return "provisions";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        String sort = parameters.getOrDefault("sort", "");
        PageRequest wanted = new PageRequest(0, PageRequest.MOST, sort.replaceFirst("^-", ""), !sort.startsWith("-"));
        List<List<Object>> rows = ProvisionQuery.rows(
                        reference.provisions(), name -> parameters.getOrDefault(name, ""), wanted, locale.getLanguage())
                .stream()
                .map(row -> cells(row, words))
                .toList();
        List<String> columns = Stream.of("code", "title", "kind", "cluster", "areas", "pairs")
                .map(key -> words.get("reference.provisions." + key))
                .toList();
        return new Sheet(
                "provisions",
                words.get("reference.provisions.title"),
                ReferenceNotes.of(parameters, words),
                columns,
                rows.iterator(),
                false);
    }

    private static List<Object> cells(ProvisionRow row, Words words) {
        return List.of(
                row.code(),
                row.title(),
                words.get("reference.kind." + row.kind()),
                row.cluster(),
                row.areas().stream().map(ProvisionRow.AreaName::code).collect(Collectors.joining(" ")),
                row.pairs().stream()
                        .map(pair -> pair.relation() + " " + pair.code())
                        .collect(Collectors.joining(", ")));
    }
}
