package org.palermoassist.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.Organization;
import org.palermoassist.directory.OrganizationForm;
import org.palermoassist.directory.OrganizationIdentifier;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.directory.Organizations;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Given;
import org.palermoassist.web.shared.Notices;
import org.palermoassist.web.shared.Portal;

/** One organization: names, identifiers with their dates, what names it; for the administrator its form and its merging. */
@Named
@RequestScoped
public class OrganizationView {
    private static final String DETAIL = "/directory/detail?ref=";

    @Inject
    private Directory directory;

    @Inject
    private Organizations organizations;

    @Inject
    private ReferenceData reference;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private Organization organization;
    private Map<String, String> names;

    /** A name in one language; empty where there is none. */
    public record Name(String language, String direction, String text) {}

    /** A ref that leads to another organization shows that one, under its own address. */
    public void open() throws IOException {
        if (!getOrganization().ref().value().equals(address.get("ref"))) {
            external.redirect(DETAIL + getOrganization().ref());
        }
    }

    /** The organization that the address names, or the one that stands for it. */
    public Organization getOrganization() {
        if (organization == null) {
            organization = directory.get(new OrganizationRef(address.get("ref")), actor());
        }
        return organization;
    }

    /** The organization that is to stand for it; null until one is chosen. */
    public Organization getSurvivor() {
        String identifier = address.get("into").strip();
        return identifier.isEmpty()
                ? null
                : directory
                        .byIdentifier(identifier, actor())
                        .filter(one -> !one.ref().equals(getOrganization().ref()))
                        .orElse(null);
    }

    /** Its name for the reader. */
    public String getName() {
        return getOrganization().nameIn(portal.getLanguage().code());
    }

    /** Its names in the official languages. */
    public List<Name> getNames() {
        if (names == null) {
            names = organizations.names(getOrganization().ref(), actor());
        }
        return Languages.OFFICIAL.stream()
                .map(code -> new Name(code, code.equals("ar") ? "rtl" : "ltr", names.getOrDefault(code, "")))
                .toList();
    }

    /** Kind in words; empty when no source says it. */
    public String getKind() {
        return getOrganization()
                .kind()
                .map(code -> reference
                        .codes()
                        .name("OrganisationType", code, portal.getLanguage().code()))
                .orElse("");
    }

    /** Name of its country; empty when no source says it. */
    public String getCountry() {
        return getOrganization()
                .country()
                .map(code -> reference.states().name(code, portal.getLanguage().code()))
                .orElse("");
    }

    /** Its identifiers, and those of duplicates that lead here. */
    public List<OrganizationIdentifier> getIdentifiers() {
        return directory.identifiers(getOrganization().ref(), actor());
    }

    /** In how many records it is named. */
    public List<Organizations.Used> getUses() {
        return organizations.uses(getOrganization().ref(), actor());
    }

    /** Whether the reader keeps the directory. */
    public boolean isKeeper() {
        return current.actor().has(Right.ORGANIZATION_KEEP);
    }

    /** Saves names, acronym and kind. */
    public void save() throws IOException {
        Map<String, String> given = new HashMap<>();
        Languages.OFFICIAL.forEach(code -> given.put(code, typed("name-" + code)));
        Optional<String> kind = Optional.of(typed("kind").strip()).filter(code -> code.matches("\\d{2}"));
        organizations.edit(getOrganization().ref(), new OrganizationForm(given, typed("acronym"), kind), actor());
        done("directory.done.saved");
    }

    /** Saves the dates of one identifier. */
    public void date(String identifier) throws IOException {
        organizations.date(
                getOrganization().ref(), identifier, Given.day(typed("from")), Given.day(typed("to")), actor());
        done("directory.done.saved");
    }

    /** Lets the other one stand for it, once it was seen what follows. */
    public void merge() throws IOException {
        OrganizationRef survivor = getSurvivor().ref();
        organizations.merge(getOrganization().ref(), survivor, actor());
        Notices.afterRedirect("directory.done.merged");
        external.redirect(DETAIL + survivor);
    }

    private void done(String notice) throws IOException {
        Notices.afterRedirect(notice);
        external.redirect(DETAIL + getOrganization().ref());
    }

    private Actor actor() {
        return current.actor().reading(portal.getLanguage().code());
    }

    private String typed(String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
