package org.palermoassist.web.subsistence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.subsistence.DailyRateRow;
import org.palermoassist.subsistence.DailyRates;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Choice;

/** The list of daily rates by place and date. */
@Named
@RequestScoped
public class DailyRatesView {
    @Inject
    private DailyRates rates;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private Page<DailyRateRow> page;
    private List<Choice> places;

    /** The rates that the address asks for. */
    public Page<DailyRateRow> getPage() {
        if (page == null) {
            page = rates.page(DailyRateQuery.filter(address::get), address.page(""), current.actor());
        }
        return page;
    }

    /** Places, by code. */
    public List<Choice> getPlaces() {
        if (places == null) {
            places = rates.places(current.actor()).stream()
                    .map(place -> new Choice(place.code().value(), place.name() + " (" + place.code() + ")"))
                    .toList();
        }
        return places;
    }

    /** Name of a place, for a filter that is set. */
    public String place(String code) {
        return getPlaces().stream()
                .filter(one -> one.code().equals(code))
                .map(Choice::name)
                .findFirst()
                .orElse(code);
    }

    /** Whether the reader may load a file. */
    public boolean isKeeper() {
        return current.actor().has(Right.SUBSISTENCE_KEEP);
    }
}
