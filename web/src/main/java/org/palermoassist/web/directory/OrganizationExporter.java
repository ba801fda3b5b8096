package org.palermoassist.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.Organization;
import org.palermoassist.directory.OrganizationIdentifier;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.directory.Organizations;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.DetailSheet;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Words;

/** One organization to take away, as its page shows it (U-20). */
@ApplicationScoped
public class OrganizationExporter implements Exporter {
    @Inject
    private Directory directory;

    @Inject
    private Organizations organizations;

    @Override
    public String name() {
        return "organization";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        Organization one = directory.get(new OrganizationRef(parameters.get("ref")), by);
        DetailSheet sheet = new DetailSheet(words).part("directory.detail.names");
        organizations
                .names(one.ref(), by)
                .forEach((language, name) -> sheet.line("reference.language." + language, name));
        sheet.line("directory.list.acronym", one.acronym()).part("directory.list.identifiers");
        directory.identifiers(one.ref(), by).forEach(id -> sheet.labelled(id.identifier(), period(id)));
        sheet.part("directory.detail.uses");
        organizations.uses(one.ref(), by).forEach(use -> sheet.line("directory.use." + use.name(), use.count()));
        return sheet.sheet(name(), one.nameIn(locale.getLanguage()));
    }

    private static String period(OrganizationIdentifier one) {
        return one.from().map(String::valueOf).orElse("") + " / "
                + one.to().map(String::valueOf).orElse("");
    }
}
