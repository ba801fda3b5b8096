package org.palermoassist.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.travel.TravelCompliance;
import org.palermoassist.web.security.CurrentActor;

/** Late tickets and advances. */
@Named
@RequestScoped
public class ComplianceView {
    @Inject
    private TravelCompliance compliance;

    @Inject
    private CurrentActor current;

    private List<TravelCompliance.Finding> rows;

    /** All that is late, the latest first. */
    public List<TravelCompliance.Finding> getRows() {
        if (rows == null) {
            rows = compliance.findings(current.actor());
        }
        return rows;
    }
}
