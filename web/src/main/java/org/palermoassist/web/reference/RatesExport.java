package org.palermoassist.web.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.palermoassist.reference.RateFilter;
import org.palermoassist.reference.RateRow;
import org.palermoassist.reference.RatesService;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** The list of rates, to take away. */
@ApplicationScoped
public class RatesExport implements Exporter {
    private static final List<String> COLUMNS = List.of("currency", "from", "rate", "source", "reason", "corrected");

    @Inject
    private RatesService rates;

    @Override
    public String name() {
        return "rates";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        RateFilter filter = RateQuery.filter(name -> parameters.getOrDefault(name, ""));
        return new Sheet(
                name(),
                words.get("reference.rates.title"),
                Stream.concat(
                                Stream.of(words.get("reference.rates.purpose")),
                                ReferenceNotes.of(parameters, words).stream())
                        .toList(),
                words.each("reference.rates.", COLUMNS),
                rows(filter, parameters.getOrDefault("sort", ""), by)
                        .map(row -> cells(row, words, locale.getLanguage()))
                        .iterator(),
                false);
    }

    private Stream<RateRow> rows(RateFilter filter, String sort, Actor by) {
        boolean down = sort.startsWith("-");
        String column = down ? sort.substring(1) : sort;
        return Page.all(column.isEmpty() ? RateQuery.USUAL : column, !down, part -> rates.page(filter, part, by));
    }

    private static List<Object> cells(RateRow row, Words words, String language) {
        return List.of(
                row.currency(),
                row.effectiveOn(),
                row.rate(),
                row.sourceNames().in(language),
                row.reason().orElse(""),
                row.corrected() ? words.get("reference.rates.isCorrected") : "");
    }
}
