package org.palermoassist.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.security.Right;
import org.palermoassist.web.security.CurrentActor;

/** What the reader may take out whole. */
@Named
@RequestScoped
public class OwnWholeView {
    @Inject
    private CurrentActor current;

    /** Whether the reader is here for a State. */
    public boolean isState() {
        return current.actor().stateCode().isPresent();
    }

    /** Whether the reader is here for an organization with projects. */
    public boolean isProvider() {
        return current.actor().has(Right.PROJECT_EDIT);
    }

    /** Whether the reader is here for a donor. */
    public boolean isDonor() {
        return current.actor().has(Right.PLEDGE_KEEP);
    }
}
