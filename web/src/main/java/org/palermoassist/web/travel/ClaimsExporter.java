package org.palermoassist.web.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.travel.ClaimReading;
import org.palermoassist.travel.ClaimRow;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** Journeys that are over and not settled, to take away; without names. */
@ApplicationScoped
public class ClaimsExporter implements Exporter {
    private static final List<String> COLUMNS = List.of("journey", "returned", "due", "standing", "next", "left");

    @Inject
    private ClaimReading reading;

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        return new Sheet(
                        name(),
                        words.get("claims.title"),
                        List.of(words.get("claims.purpose")),
                        words.each("claims.", COLUMNS),
                        Page.all("departs", true, part -> reading.page(part, by))
                                .map(row -> cells(row, words))
                                .iterator(),
                        false)
                .marked(PrintMark.FUND);
    }

    private static List<Object> cells(ClaimRow row, Words words) {
        return List.of(
                row.journey().ref().value(),
                row.journey().returnsOn().<Object>map(day -> day).orElse(""),
                row.deadlines().due(),
                words.get("claims.standing." + row.standing()),
                words.get("claims.next." + row.next()),
                row.claim().<Object>map(claim -> claim.due().amount()).orElse(""));
    }
}
