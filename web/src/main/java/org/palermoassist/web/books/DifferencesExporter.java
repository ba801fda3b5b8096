package org.palermoassist.web.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermoassist.books.BookEntry;
import org.palermoassist.books.Difference;
import org.palermoassist.books.Differences;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** Differences to take away: those that the page's filters let through. */
@ApplicationScoped
public class DifferencesExporter implements Exporter {
    private static final List<String> COLUMNS =
            List.of("since", "days", "kind", "books", "ledger", "reference", "text", "amount", "reason", "by");

    @Inject
    private Differences differences;

    @Override
    public String name() {
        return "books-differences";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        UnaryOperator<String> values = name -> parameters.getOrDefault(name, "");
        List<Difference> all = differences.list(DifferenceFilters.until(values), by);
        return new Sheet(
                        name(),
                        words.get("books.differences.title"),
                        List.of(words.get("books.differences.purpose")),
                        words.each("books.column.", COLUMNS),
                        DifferenceFilters.of(values, all).stream()
                                .map(one -> cells(one, words))
                                .iterator(),
                        false)
                .marked(PrintMark.FUND);
    }

    private static List<Object> cells(Difference one, Words words) {
        BookEntry first = one.entries().get(0);
        return Stream.<Object>of(
                        one.since(),
                        one.days(),
                        words.get("books.kind." + one.kind()),
                        keys(one.rows()),
                        keys(one.postings()),
                        first.reference(),
                        first.text(),
                        one.amount().amount(),
                        one.reason(),
                        one.login())
                .toList();
    }

    private static String keys(List<BookEntry> entries) {
        return entries.stream().map(entry -> entry.key().value()).collect(Collectors.joining(" "));
    }
}
