package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.donors.PledgePurpose;
import org.palermoassist.donors.PledgeRow;
import org.palermoassist.donors.PledgeStatus;
import org.palermoassist.donors.Pledges;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The list of pledges: filters, sort and page stand in the address. */
@Named
@RequestScoped
public class PledgesView {
    @Inject
    private Pledges pledges;

    @Inject
    private DonorWords words;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private Page<PledgeRow> page;

    /** The rows asked for. */
    public Page<PledgeRow> getPage() {
        if (page == null) {
            page = pledges.page(
                    PledgeFilters.of(address::get),
                    address.page("", Pledges.SORTS.toArray(String[]::new)),
                    words.reader());
        }
        return page;
    }

    /** Whether the reader can record a pledge. */
    public boolean isKeeper() {
        return current.actor().has(Right.PLEDGE_KEEP);
    }

    /** Whether the reader looks over all donors. */
    public boolean isAll() {
        return current.actor().organizationRef().isEmpty();
    }

    /** Purposes to filter by. */
    public List<PledgePurpose> getPurposes() {
        return List.of(PledgePurpose.values());
    }

    /** Statuses to filter by. */
    public List<PledgeStatus> getStatuses() {
        return List.of(PledgeStatus.values());
    }
}
