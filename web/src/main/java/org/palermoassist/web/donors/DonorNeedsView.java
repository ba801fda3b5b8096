package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.donors.DonorMatches;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.DonorRow;
import org.palermoassist.donors.Donors;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.web.shared.Address;

/** Open needs that match the interests of a donor; without one in the address, of the reader's own. */
@Named
@RequestScoped
public class DonorNeedsView {
    @Inject
    private DonorMatches matches;

    @Inject
    private Donors donors;

    @Inject
    private DonorWords words;

    @Inject
    private Address address;

    private DonorRow donor;
    private Page<NeedRow> page;

    /** Whose interests. */
    public DonorRow getDonor() {
        if (donor == null) {
            donor = address.value("donor")
                    .map(ref -> donors.row(new DonorRef(ref), words.reader()))
                    .or(() -> donors.own(words.reader()))
                    .orElseThrow(() -> new NotFound(""));
        }
        return donor;
    }

    /** The rows asked for. */
    public Page<NeedRow> getPage() {
        if (page == null) {
            page = matches.page(getDonor().ref(), address.page(""), words.reader());
        }
        return page;
    }
}
