package org.palermoassist.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Portal;

/** The list of provisions. */
@Named
@RequestScoped
public class ProvisionsView {
    @Inject
    private ReferenceData reference;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private Page<ProvisionRow> page;

    /** The provisions that the address asks for. */
    public Page<ProvisionRow> getPage() {
        if (page == null) {
            PageRequest wanted = address.page(ProvisionQuery.CODE, ProvisionQuery.CODE, ProvisionQuery.TITLE);
            page = Page.of(ProvisionQuery.rows(reference.provisions(), address::get, wanted, language()), wanted);
        }
        return page;
    }

    /** The treaties to choose from. */
    public List<Choice> getInstruments() {
        return reference.provisions().instruments().stream()
                .map(one -> new Choice(one.code(), one.shortNames().in(language())))
                .toList();
    }

    /** The review clusters to choose from. */
    public List<Choice> getClusters() {
        return reference.provisions().clusters().stream()
                .map(one -> new Choice(one.code(), one.names().in(language())))
                .toList();
    }

    /** The areas to choose from. */
    public List<Choice> getAreas() {
        return reference.provisions().areas().stream()
                .filter(area -> !area.provisions().isEmpty())
                .map(one -> new Choice(one.code(), one.names().in(language())))
                .toList();
    }

    private String language() {
        return portal.getLanguage().code();
    }
}
