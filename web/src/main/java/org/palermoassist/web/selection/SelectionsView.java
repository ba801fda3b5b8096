package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.CallRow;
import org.palermoassist.calls.Calls;
import org.palermoassist.selection.Selections;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Calls, and whether they are decided. */
@Named
@RequestScoped
public class SelectionsView {
    @Inject
    private Calls calls;

    @Inject
    private Selections selections;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Page<CallRow> page;

    /** Calls, those of the latest meetings first. */
    public Page<CallRow> getPage() {
        if (page == null) {
            page = calls.page(address.page(""), current.actor());
        }
        return page;
    }

    /** Whether a call is decided. */
    public boolean isDecided(CallRef call) {
        return selections.isDecided(call, current.actor());
    }
}
