package org.palermoassist.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.calls.CallRow;
import org.palermoassist.calls.Calls;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** The list of calls. */
@Named
@RequestScoped
public class CallsView {
    @Inject
    private Calls calls;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private Page<CallRow> page;

    /** The rows asked for. */
    public Page<CallRow> getPage() {
        if (page == null) {
            page = calls.page(address.page(""), current.reader());
        }
        return page;
    }

    /** Whether the reader prepares calls. */
    public boolean isKeeper() {
        return current.actor().has(Right.CALL_KEEP);
    }

    /** Whether the reader knows of nominations at all. */
    public boolean isInside() {
        return current.reader().has(Right.NOMINATION_READ) || current.reader().has(Right.NOMINATION_PREPARE);
    }
}
