package org.palermoassist.web.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.palermoassist.books.CommitmentDifference;
import org.palermoassist.books.Commitments;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** What commitments of the books and obligations do not have alike, to take away. */
@ApplicationScoped
public class CommitmentsExporter implements Exporter {
    private static final List<String> COLUMNS =
            List.of("since", "days", "kind", "reference", "text", "kept", "setAside", "amount", "obligations");

    @Inject
    private Commitments commitments;

    @Override
    public String name() {
        return "books-commitments";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        return new Sheet(
                        name(),
                        words.get("books.commitments.title"),
                        List.of(words.get("books.commitments.purpose")),
                        words.each("books.column.", COLUMNS),
                        commitments.differences(by).stream()
                                .map(one -> cells(one, words))
                                .iterator(),
                        false)
                .marked(PrintMark.FUND);
    }

    private static List<Object> cells(CommitmentDifference one, Words words) {
        return List.of(
                one.since(),
                one.days(),
                words.get("books.kind." + one.kind()),
                one.reference(),
                one.text(),
                one.books().amount(),
                one.fund().amount(),
                one.amount().amount(),
                one.obligations().stream().map(ObligationRef::value).collect(Collectors.joining(" ")));
    }
}
