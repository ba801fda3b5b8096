package org.palermoassist.web.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.donors.DonorKind;
import org.palermoassist.donors.DonorRow;
import org.palermoassist.donors.Donors;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Given;
import org.palermoassist.web.shared.Words;

/** The registry of donors to take away (U-20). */
@ApplicationScoped
public class DonorsExporter implements Exporter {
    private static final List<String> COLUMNS = List.of("donor", "donor", "kind", "check", "kindCode");

    @Inject
    private Donors donors;

    @Override
    public String name() {
        return "donors";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        Actor reader = by.reading(locale.getLanguage());
        return new Sheet(
                name(),
                words.get("donors.list.title"),
                List.of(words.get("donors.list.purpose")),
                words.each("donors.column.", COLUMNS),
                Page.all(
                                "",
                                true,
                                part -> donors.page(
                                        parameters.getOrDefault("q", ""),
                                        Given.constant(DonorKind.class, parameters.getOrDefault("kind", "")),
                                        part,
                                        reader))
                        .map(row -> cells(row, words))
                        .iterator(),
                true);
    }

    private static List<Object> cells(DonorRow row, Words words) {
        String check =
                row.kind().isPrivate() ? words.get(row.checked() ? "donors.check.clear" : "donors.check.missing") : "";
        return List.of(
                row.ref().value(),
                row.name(),
                words.get("donors.kind." + row.kind()),
                check,
                row.kind().name());
    }
}
