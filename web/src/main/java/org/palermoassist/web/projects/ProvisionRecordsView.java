package org.palermoassist.web.projects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.palermoassist.needs.NeedFilter;
import org.palermoassist.needs.NeedRow;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectFilter.Tagged;
import org.palermoassist.projects.ProjectRow;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Needs and projects on the page of the provision whose code is in the address (U-31), as far as the reader may see them. */
@Named
@RequestScoped
public class ProvisionRecordsView {
    private static final int FIRST = 10;

    @Inject
    private NeedsService needs;

    @Inject
    private ProjectsService projects;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private Page<NeedRow> stated;
    private Page<ProjectRow> tagged;

    /** The first needs stated and not met. */
    public Page<NeedRow> getNeeds() {
        if (stated == null) {
            NeedFilter all = NeedFilter.of(NeedStatus.stated().toArray(NeedStatus[]::new));
            NeedFilter here = new NeedFilter(
                    all.text(),
                    all.states(),
                    all.region(),
                    all.instrument(),
                    List.of(address.get("code")),
                    all.area(),
                    all.assistance(),
                    all.crime(),
                    all.statuses(),
                    all.urgency(),
                    all.statedFrom(),
                    all.statedTo(),
                    all.answered(),
                    all.stale());
            stated = needs.page(here, PageRequest.of(0, FIRST), current.actor());
        }
        return stated;
    }

    /** The first projects with the provision. */
    public Page<ProjectRow> getProjects() {
        if (tagged == null) {
            ProjectFilter all = ProjectFilter.ALL.tagged(Tagged.ANY);
            ProjectFilter here = new ProjectFilter(
                    all.text(),
                    all.identifier(),
                    all.who(),
                    all.where(),
                    new ProjectFilter.What(Optional.of(address.get("code")), Optional.empty(), Optional.empty()),
                    all.statuses(),
                    all.from(),
                    all.to(),
                    all.source(),
                    all.tagged());
            tagged = projects.list(here, PageRequest.of(0, FIRST), current.actor());
        }
        return tagged;
    }
}
