package org.palermoassist.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.palermoassist.reference.Instrument;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.Region;
import org.palermoassist.reference.StateList;
import org.palermoassist.reference.UnGroup;
import org.palermoassist.shared.Page;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Portal;

/** The list of States: alphabetical, without measures. */
@Named
@RequestScoped
public class StatesView {
    @Inject
    private ReferenceData reference;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private Clock clock;

    private Page<StateRow> page;

    /** The States that the address asks for. */
    public Page<StateRow> getPage() {
        if (page == null) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            page = Page.of(
                    StateQuery.rows(reference.book(), address::get, today, language()), address.page("name", "name"));
        }
        return page;
    }

    /** The treaties on which needs are registered: one column each. */
    public List<Instrument> getInstruments() {
        return reference.provisions().instruments().stream()
                .filter(Instrument::own)
                .toList();
    }

    /** Regional groups to choose from. */
    public List<UnGroup> getGroups() {
        return List.of(UnGroup.values());
    }

    /** Lists to choose from. */
    public List<StateList> getLists() {
        return List.of(StateList.values());
    }

    /** Regions to choose from, in the reader's alphabet. */
    public List<Choice> getRegions() {
        return Stream.of(Region.Kind.M49, Region.Kind.SAMPLE)
                .flatMap(kind -> reference.regions().all(kind).stream())
                .filter(region -> region.parent().isPresent() || region.kind() == Region.Kind.SAMPLE)
                .map(region -> new Choice(region.code(), region.names().in(language())))
                .sorted(Languages.order(language(), Choice::name))
                .toList();
    }

    /** The name of the region in the address. */
    public String getRegionShown() {
        return reference.regions().name(address.get("region"), language());
    }

    private String language() {
        return portal.getLanguage().code();
    }
}
