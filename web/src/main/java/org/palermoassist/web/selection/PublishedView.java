package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.CallRow;
import org.palermoassist.calls.Calls;
import org.palermoassist.reference.State;
import org.palermoassist.selection.Decided;
import org.palermoassist.selection.RuleSet;
import org.palermoassist.selection.RuleVersions;
import org.palermoassist.selection.Selections;
import org.palermoassist.shared.NotFound;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** What everybody may know of selections: the rules, and the States whose experts are funded; and a State its own outcomes. */
@Named
@RequestScoped
public class PublishedView {
    @Inject
    private Calls calls;

    @Inject
    private RuleVersions rules;

    @Inject
    private Selections selections;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    /** All versions of the rules, the latest first. */
    public List<RuleSet> getRules() {
        return rules.all(current.actor());
    }

    /** The call that the address names. */
    public CallRow getCall() {
        return calls.find(ref(), current.actor()).orElseThrow(() -> new NotFound(ref()));
    }

    /** States with a funded expert, alphabetically. */
    public List<State> getFunded() {
        return selections.fundedStates(ref(), current.actor());
    }

    /** Outcomes of the reader's own State. */
    public List<Decided> getOwn() {
        return selections.own(ref(), current.actor());
    }

    private CallRef ref() {
        return new CallRef(address.get("ref"));
    }
}
