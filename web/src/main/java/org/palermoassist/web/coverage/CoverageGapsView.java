package org.palermoassist.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palermoassist.coverage.CoverageGap;
import org.palermoassist.coverage.CoverageGaps;
import org.palermoassist.coverage.CoverageRatio;
import org.palermoassist.shared.Page;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Open needs that no accepted link answers; filters in the address. */
@Named
@RequestScoped
public class CoverageGapsView {
    @Inject
    private CoverageGaps gaps;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private Page<CoverageGap> page;
    private CoverageRatio ratio;

    /** The gaps of this page. */
    public Page<CoverageGap> getPage() {
        if (page == null) {
            page = gaps.page(
                    address.value("kind").map("weak"::equals),
                    address.value("instrument").filter(code -> !code.equals("all")),
                    address.value("region"),
                    address.page("state", "state"),
                    current.actor());
        }
        return page;
    }

    /** The ratio of the running year (K-2). */
    public CoverageRatio getRatio() {
        if (ratio == null) {
            ratio = gaps.ratioOfThisYear(current.actor());
        }
        return ratio;
    }
}
