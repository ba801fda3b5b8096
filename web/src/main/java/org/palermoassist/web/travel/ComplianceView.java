package org.palermoassist.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palermoassist.travel.TravelCompliance;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Late tickets, claims and advances. */
@Named
@RequestScoped
public class ComplianceView {
    @Inject
    private TravelCompliance compliance;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private List<TravelCompliance.Finding> rows;

    /** All that is late, the latest first. */
    public List<TravelCompliance.Finding> getRows() {
        if (rows == null) {
            rows = compliance.findings(kind(address.get("kind")), current.actor());
        }
        return rows;
    }

    /** How much is late of each kind; each opens its rows. */
    public List<TravelCompliance.Total> getTotals() {
        return compliance.totals(current.actor());
    }

    /** Whether all kinds are shown. */
    public boolean isAll() {
        return kind(address.get("kind")).isEmpty();
    }

    /** The kind that an address names; all for none or one that is not known. */
    static Optional<TravelCompliance.Kind> kind(String name) {
        return Arrays.stream(TravelCompliance.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
