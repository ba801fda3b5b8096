package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.selection.Decided;
import org.palermoassist.selection.Selections;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** What became of the nomination whose page this is, for its State and those who read selections (E-10). */
@Named
@RequestScoped
public class NominationOutcomeView {
    @Inject
    private Selections selections;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    /** What became of it; nothing before the decision and for other readers. */
    public Decided getOutcome() {
        return selections
                .outcome(new NominationRef(address.get("ref")), current.reader())
                .orElse(null);
    }
}
