package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.shared.Page;
import org.palermoassist.sync.DeadLetters;
import org.palermoassist.sync.RunRow;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Files that failed and that nobody has put away. */
@Named
@RequestScoped
public class SyncFailedView {
    @Inject
    private DeadLetters letters;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Page<RunRow> page;

    /** The files of this page. */
    public Page<RunRow> getPage() {
        if (page == null) {
            page = letters.page(address.page("-received", "received"), current.actor());
        }
        return page;
    }
}
