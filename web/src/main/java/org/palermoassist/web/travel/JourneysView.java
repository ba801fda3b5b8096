package org.palermoassist.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.shared.Page;
import org.palermoassist.travel.JourneyReading;
import org.palermoassist.travel.JourneyRow;
import org.palermoassist.travel.JourneyStatus;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Journeys, the next to depart first, filters in the address. */
@Named
@RequestScoped
public class JourneysView {
    @Inject
    private JourneyReading reading;

    @Inject
    private ReferenceData reference;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private Page<JourneyRow> page;

    /** The rows asked for. */
    public Page<JourneyRow> getPage() {
        if (page == null) {
            page = reading.page(
                    JourneyFilters.of(address::get),
                    address.page("departs", JourneyReading.SORTS.toArray(String[]::new)),
                    current.actor());
        }
        return page;
    }

    /** What to filter by: all that are under way, or one status. */
    public List<String> getStatuses() {
        List<String> statuses = new ArrayList<>(List.of(JourneyFilters.OPEN));
        for (JourneyStatus status : JourneyStatus.values()) {
            statuses.add(status.name());
        }
        return statuses;
    }

    /** Name of a State. */
    public String state(String code) {
        return reference.states().name(code, portal.getLanguage().code());
    }

    /** Whose hand comes next, in words; nothing when none does. */
    public String next(JourneyRow row) {
        return row.next()
                .map(hand -> Words.in(portal.getLanguage()).get("travel.next." + hand))
                .orElse("");
    }
}
