package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.fund.Hand;
import org.palermoassist.fund.ObligationReading;
import org.palermoassist.fund.ObligationRow;
import org.palermoassist.fund.ObligationStatus;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Obligations, the oldest first, filters in the address. */
@Named
@RequestScoped
public class ObligationsView {
    @Inject
    private ObligationReading reading;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private Page<ObligationRow> page;

    /** The rows asked for. */
    public Page<ObligationRow> getPage() {
        if (page == null) {
            page = reading.page(
                    ObligationFilters.of(address::get),
                    address.page("requested", ObligationReading.SORTS.toArray(String[]::new)),
                    current.actor());
        }
        return page;
    }

    /** Whether the reader asks for money. */
    public boolean isRequester() {
        return current.actor().has(Right.FUND_REQUEST);
    }

    /** What to filter by: all that are open, or one status. */
    public List<String> getStatuses() {
        List<String> statuses = new ArrayList<>(List.of(ObligationFilters.OPEN));
        for (ObligationStatus status : ObligationStatus.values()) {
            statuses.add(status.name());
        }
        return statuses;
    }

    /** Whose hand comes next, in words; nothing when none does. */
    public String next(ObligationRow row) {
        Words words = Words.in(portal.getLanguage());
        return row.missing().stream()
                .findFirst()
                .map((Hand hand) -> words.get("fund.next." + hand))
                .orElse("");
    }
}
