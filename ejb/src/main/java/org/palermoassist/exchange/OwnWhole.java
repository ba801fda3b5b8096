package org.palermoassist.exchange;

import static org.palermoassist.security.Right.OWN_WHOLE;

import jakarta.inject.Inject;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.UseCase;

/** A State or an organization takes everything of its own out; each time stands in the trail. */
@UseCase
public class OwnWhole {
    @Inject
    private AuditTrail audit;

    /** Begins to take it out. */
    public void begin(Actor by) {
        by.mustHave(OWN_WHOLE);
        audit.record(by, "exchange.takeOut", by.body().orElse(""));
    }

    /**
     * All of it was written.
     *
     * @param files how many files
     */
    public void done(int files, Actor by) {
        by.mustHave(OWN_WHOLE);
        audit.record(by, "exchange.tookOut", by.body().orElse(""), files);
    }
}
