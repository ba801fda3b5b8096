package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.selection.Reason;
import org.palermoassist.web.shared.Portal;

/** What pages of selections show in words. */
@Named
@RequestScoped
public class SelectionWords {
    @Inject
    private ReferenceData reference;

    @Inject
    private Portal portal;

    /** A criterion with what it was applied to, as a sentence. */
    public String sentence(Reason reason) {
        return sentences().of(reason);
    }

    /** Name of a State in the reader's language. */
    public String state(String code) {
        return reference.states().name(code, portal.getLanguage().code());
    }

    private Sentences sentences() {
        return new Sentences(portal.getLanguage(), reference);
    }
}
