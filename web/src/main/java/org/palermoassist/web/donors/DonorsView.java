package org.palermoassist.web.donors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.donors.DonorKind;
import org.palermoassist.donors.DonorRow;
import org.palermoassist.donors.Donors;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Given;

/** The registry of donors, alphabetical. */
@Named
@RequestScoped
public class DonorsView {
    @Inject
    private Donors donors;

    @Inject
    private DonorWords words;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private Page<DonorRow> page;

    /** The rows asked for. */
    public Page<DonorRow> getPage() {
        if (page == null) {
            page = donors.page(
                    address.get("q"),
                    Given.constant(DonorKind.class, address.get("kind")),
                    address.page(""),
                    words.reader());
        }
        return page;
    }

    /** Whether the reader can register a donor: the fund manager, or an officer whose body is none yet. */
    public boolean isKeeper() {
        boolean own = current.actor().organizationRef().isPresent();
        return current.actor().has(Right.PLEDGE_KEEP)
                && (!own || donors.own(words.reader()).isEmpty());
    }

    /** Kinds to filter by. */
    public List<DonorKind> getKinds() {
        return List.of(DonorKind.values());
    }
}
