package org.palermoassist.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.directory.FocalPoints;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** The list of focal points to take away: what the page shows this reader, all pages of it (U-20). */
@ApplicationScoped
public class FocalPointsExporter implements Exporter {
    @Inject
    private FocalPoints focalPoints;

    @Inject
    private ReferenceData reference;

    @Override
    public String name() {
        return "focal-points";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        String asked = parameters.getOrDefault("q", "");
        List<List<Object>> rows =
                FocalPointsView.rows(focalPoints, reference, asked, by.reading(locale.getLanguage())).stream()
                        .map(row -> cells(row, words))
                        .toList();
        return new Sheet(
                name(),
                words.get("focalPoints.list.title"),
                asked.isBlank() ? List.of() : List.of(words.get("focalPoints.list.search") + ": " + asked),
                words.each(
                        "focalPoints.", List.of("code", "state", "duty", "since", "name", "office", "email", "phone")),
                rows.iterator(),
                true);
    }

    private static List<Object> cells(FocalPointsView.Row row, Words words) {
        var point = row.point();
        return List.of(
                point.state(),
                row.state(),
                words.get("focalPoints.duty." + point.duty()),
                point.since(),
                point.name(),
                point.office(),
                point.email(),
                point.phone());
    }
}
