package org.palermoassist.web.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palermoassist.reference.RateFilter;
import org.palermoassist.reference.RateRow;
import org.palermoassist.reference.RatesService;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.PageRequest;
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
                COLUMNS.stream().map(key -> words.get("reference.rates." + key)).toList(),
                rows(filter, parameters.getOrDefault("sort", ""), by)
                        .map(row -> cells(row, words, locale.getLanguage()))
                        .iterator(),
                false);
    }

    private Stream<RateRow> rows(RateFilter filter, String sort, Actor by) {
        boolean down = sort.startsWith("-");
        String column = down ? sort.substring(1) : sort;
        PageRequest first = new PageRequest(0, PageRequest.MOST, column.isEmpty() ? RateQuery.USUAL : column, !down);
        long total = rates.page(filter, new PageRequest(0, 1, first.sort(), true), by)
                .total();
        return IntStream.range(0, (int) ((total + first.size() - 1) / first.size()))
                .mapToObj(page -> new PageRequest(page, first.size(), first.sort(), first.ascending()))
                .flatMap(wanted -> rates.page(filter, wanted, by).items().stream());
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
