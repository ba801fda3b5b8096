package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.donors.AnnouncedPledge;
import org.palermoassist.donors.AnnouncedPledges;
import org.palermoassist.donors.PledgePurpose;
import org.palermoassist.shared.Page;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Given;

/** Pledges that their donors announced: filters, sort and page stand in the address. */
@Named
@RequestScoped
public class AnnouncedView {
    @Inject
    private AnnouncedPledges announced;

    @Inject
    private DonorWords words;

    @Inject
    private Address address;

    private Page<AnnouncedPledge> page;

    /** The rows asked for. */
    public Page<AnnouncedPledge> getPage() {
        if (page == null) {
            page = announced.page(
                    address.get("q"),
                    Given.constant(PledgePurpose.class, address.get("purpose")),
                    address.page("", AnnouncedPledges.SORTS.toArray(String[]::new)),
                    words.reader());
        }
        return page;
    }

    /** Purposes to filter by. */
    public List<PledgePurpose> getPurposes() {
        return List.of(PledgePurpose.values());
    }
}
