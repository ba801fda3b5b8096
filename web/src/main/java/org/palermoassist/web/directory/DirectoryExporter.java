package org.palermoassist.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.OrganizationRow;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** The list of organizations to take away: what the page shows, all pages of it (U-20). */
@ApplicationScoped
public class DirectoryExporter implements Exporter {
    @Inject
    private Directory directory;

    @Inject
    private ReferenceData reference;

    @Override
    public String name() {
        return "organizations";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        String asked = parameters.getOrDefault("q", "");
        return new Sheet(
                name(),
                words.get("directory.list.title"),
                asked.isBlank() ? List.of() : List.of(words.get("directory.list.search") + ": " + asked),
                words.each(
                        "directory.list.",
                        List.of("ref", "name", "acronym", "kind", "country", "identifiers", "kindCode", "countryCode")),
                Page.all("name", true, part -> directory.list(asked, part, by.reading(locale.getLanguage())))
                        .map(row -> cells(row, locale.getLanguage()))
                        .iterator(),
                true);
    }

    private List<Object> cells(OrganizationRow row, String language) {
        var one = row.organization();
        return List.of(
                one.ref().value(),
                one.nameIn(language),
                one.acronym().orElse(""),
                one.kind()
                        .map(code -> reference.codes().name("OrganisationType", code, language))
                        .orElse(""),
                one.country()
                        .map(code -> reference.states().name(code, language))
                        .orElse(""),
                String.join("; ", row.identifiers()),
                one.kind().orElse(""),
                one.country().orElse(""));
    }
}
