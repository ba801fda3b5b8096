package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.needs.FormDraft;
import org.palermoassist.needs.NeedFilter;
import org.palermoassist.needs.NeedFormDrafts;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.api.BadInput;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The list of needs: filters, sort and page stand in the address. */
@Named
@RequestScoped
public class NeedsView {
    @Inject
    private NeedsService needs;

    @Inject
    private NeedFormDrafts formDrafts;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private Page<NeedRow> page;

    /** The rows asked for. */
    public Page<NeedRow> getPage() {
        if (page == null) {
            page = needs.page(filter(), address.page("", NeedsService.SORTS.toArray(String[]::new)), current.actor());
        }
        return page;
    }

    /** The narrowest level among the needs of the list, for whoever prints it. */
    public AccessLevel getLevel() {
        return needs.narrowest(filter(), current.actor());
    }

    /** An address that cannot be read shows the whole list rather than an error. */
    private NeedFilter filter() {
        try {
            return NeedFilters.of(address::values);
        } catch (BadInput unreadable) {
            return NeedFilter.of();
        }
    }

    /** Whether the reader may begin a need. */
    public boolean isWriter() {
        return current.actor().has(Right.NEED_DRAFT)
                && current.actor().stateCode().isPresent();
    }

    /** Forms of the reader's State that were begun and never saved (U-10). */
    public List<FormDraft> getUnsaved() {
        return isWriter() ? formDrafts.unsaved(current.actor()) : List.of();
    }
}
