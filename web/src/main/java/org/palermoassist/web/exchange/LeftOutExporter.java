package org.palermoassist.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.exchange.ChangeFeed;
import org.palermoassist.exchange.LeftOutOfFiles;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** The public projects that no file for partners holds, to take away, all pages of it (U-20). */
@ApplicationScoped
public class LeftOutExporter implements Exporter {
    private static final List<String> COLUMNS =
            List.of("ref", "identifier", "project", "reporter", "fault", "place", "faultCode");

    @Inject
    private ChangeFeed feed;

    @Override
    public String name() {
        return "data-left-out";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        return new Sheet(
                name(),
                words.get("exchange.leftOut.title"),
                List.of(),
                words.each("exchange.leftOut.", COLUMNS),
                Page.all("name", true, part -> feed.leftOut(part, by.reading(locale.getLanguage())))
                        .map(row -> cells(row, words))
                        .iterator(),
                true);
    }

    private static List<Object> cells(LeftOutOfFiles row, Words words) {
        return List.of(
                row.ref().value(),
                row.identifier(),
                row.title(),
                row.reporter(),
                words.get("exchange.leftOut." + row.fault().kind()),
                row.fault().place(),
                row.fault().kind().name());
    }
}
