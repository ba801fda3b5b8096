package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.sync.RehearsalRow;
import org.palermoassist.sync.Rehearsals;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Files that were tried, latest first. */
@Named
@RequestScoped
public class RehearsalsView {
    private static final PageRequest LATEST = PageRequest.of(0, 5);

    @Inject
    private Rehearsals rehearsals;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Page<RehearsalRow> page;
    private List<RehearsalRow> latest;

    /** The rehearsals of this page. */
    public Page<RehearsalRow> getPage() {
        if (page == null) {
            page = rehearsals.page(address.value("source"), address.page("-started", "started"), current.actor());
        }
        return page;
    }

    /** The latest of the source in the address. */
    public List<RehearsalRow> getLatest() {
        if (latest == null) {
            latest = rehearsals
                    .page(Optional.of(address.get("code")), LATEST, current.actor())
                    .items();
        }
        return latest;
    }
}
