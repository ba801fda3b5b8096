package org.palermoassist.web.sync;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.sync.ListProblems;
import org.palermoassist.sync.RunRef;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Whether a run read a list of which rows are to be corrected. */
@Named
@RequestScoped
public class ReturnedView {
    @Inject
    private ListProblems problems;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Long rows;

    /** How many rows; 0 for a run that read no list. */
    public long getRows() {
        if (rows == null) {
            rows = address.value("ref")
                    .map(ref -> problems.rows(new RunRef(ref), current.actor()))
                    .orElse(0L);
        }
        return rows;
    }
}
