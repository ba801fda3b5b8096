package org.palermoassist.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.travel.ClaimReading;
import org.palermoassist.travel.ClaimRow;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Journeys that are over and not settled. */
@Named
@RequestScoped
public class ClaimsView {
    @Inject
    private ClaimReading reading;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private Page<ClaimRow> page;

    /** The claims that the address asks for. */
    public Page<ClaimRow> getPage() {
        if (page == null) {
            page = reading.page(address.page("departs", "departs"), current.actor());
        }
        return page;
    }

    /** Whether the reader pays, and may take the file of what is to be paid. */
    public boolean isPayer() {
        return current.actor().has(Right.FUND_PAY);
    }
}
