package org.palermoassist.web.subsistence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.subsistence.EntitlementLine;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Portal;

/** Lines of an entitlement in the words of the reader, for pages of other capabilities. */
@Named
@RequestScoped
public class SubsistenceWords {
    @Inject
    private Calculator calculator;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    private LineWords words;

    private LineWords words() {
        if (words == null) {
            words = new LineWords(portal.getLanguage(), calculator.places(current.actor()));
        }
        return words;
    }

    /** What the rule of a line says of it. */
    public String sentence(EntitlementLine line) {
        return words().sentence(line);
    }

    /** Name of a line's place. */
    public String place(EntitlementLine line) {
        return words().place(line.place());
    }

    /** What was given, and what it takes off. */
    public List<String> deductions(EntitlementLine line) {
        return words().deductions(line);
    }
}
