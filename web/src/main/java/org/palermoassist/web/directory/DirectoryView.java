package org.palermoassist.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.OrganizationRow;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;

/** The list of organizations. */
@Named
@RequestScoped
public class DirectoryView {
    @Inject
    private Directory directory;

    @Inject
    private ReferenceData reference;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private CurrentActor current;

    private Page<Row> page;

    /**
     * One organization as the page shows it.
     *
     * @param ref its ref
     * @param name name for the reader
     * @param acronym usual short form; empty for none
     * @param kind kind in words; empty when no source says it
     * @param country name of its country; empty when no source says it
     * @param identifiers what it is matched by
     */
    public record Row(String ref, String name, String acronym, String kind, String country, List<String> identifiers) {}

    /** The organizations that the address asks for. */
    public Page<Row> getPage() {
        if (page == null) {
            Page<OrganizationRow> found = directory.list(
                    address.get("q"),
                    address.page("name", "name"),
                    current.actor().reading(language()));
            page = new Page<>(
                    found.items().stream().map(this::shown).toList(), found.total(), found.page(), found.size());
        }
        return page;
    }

    private Row shown(OrganizationRow row) {
        var one = row.organization();
        return new Row(
                one.ref().value(),
                one.nameIn(language()),
                one.acronym().orElse(""),
                one.kind()
                        .map(code -> reference.codes().name("OrganisationType", code, language()))
                        .orElse(""),
                one.country()
                        .map(code -> reference.states().name(code, language()))
                        .orElse(""),
                row.identifiers());
    }

    private String language() {
        return portal.getLanguage().code();
    }
}
