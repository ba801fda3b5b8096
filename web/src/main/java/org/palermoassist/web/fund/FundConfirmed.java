package org.palermoassist.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.palermoassist.web.shared.Notices;

/** What cannot be undone is confirmed by a box of its own. */
@RequestScoped
public class FundConfirmed {
    private static final String BOX = "confirm";

    @Inject
    private FundFields fields;

    /** Whether the box is not ticked; the page then says so. */
    public boolean isMissing() {
        boolean missing = !fields.has(BOX, "yes");
        if (missing) {
            Notices.refusedHere("fund.confirm.missing");
        }
        return missing;
    }
}
