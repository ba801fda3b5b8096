package org.palermoassist.web.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.palermoassist.donors.AnnouncedPledge;
import org.palermoassist.donors.AnnouncedPledges;
import org.palermoassist.donors.PledgePurpose;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.export.Sorted;
import org.palermoassist.web.shared.Given;
import org.palermoassist.web.shared.Words;

/** Announced pledges to take away: what the page shows, all pages of it (U-20). */
@ApplicationScoped
public class AnnouncedExporter implements Exporter {
    private static final List<String> COLUMNS =
            List.of("donor", "purpose", "amount", "currency", "pledged", "announced");

    @Inject
    private AnnouncedPledges announced;

    @Override
    public String name() {
        return "announced-pledges";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        List<String> lines =
                new ArrayList<>(List.of(words.get("pledges.announced.purpose"), words.get("pledges.notMoney")));
        Stream.of("q", "purpose")
                .filter(name -> !parameters.getOrDefault(name, "").isBlank())
                .forEach(name -> lines.add(words.get("pledges.filter." + name) + ": " + parameters.get(name)));
        Actor reader = by.reading(locale.getLanguage());
        return new Sheet(
                name(),
                words.get("pledges.announced.title"),
                lines,
                words.each("pledges.column.", COLUMNS),
                Sorted.rows(
                                parameters,
                                "",
                                part -> announced.page(
                                        parameters.getOrDefault("q", ""),
                                        Given.constant(PledgePurpose.class, parameters.getOrDefault("purpose", "")),
                                        part,
                                        reader))
                        .map(row -> cells(row, words))
                        .iterator(),
                true);
    }

    private static List<Object> cells(AnnouncedPledge row, Words words) {
        return List.of(
                row.donorName(),
                words.get("pledges.purpose." + row.purpose()),
                row.amount().amount(),
                row.amount().currency(),
                row.pledgedOn(),
                LocalDate.ofInstant(row.announcedAt(), ZoneOffset.UTC));
    }
}
