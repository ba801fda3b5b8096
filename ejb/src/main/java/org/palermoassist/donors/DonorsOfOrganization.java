package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.directory.OrganizationUse;
import org.palermoassist.shared.Sql;

/** Donors for which an organization acts. Where both have one, each stays: two donors never become one silently. */
@ApplicationScoped
class DonorsOfOrganization implements OrganizationUse {
    @PersistenceContext
    private EntityManager em;

    @Override
    public String name() {
        return "donors";
    }

    @Override
    public long count(OrganizationRef organization) {
        return Sql.select("1", "donor d WHERE d.organization_ref = ?", organization.value())
                .count(em);
    }

    @Override
    public void follow(OrganizationRef merged, OrganizationRef survivor) {
        if (count(survivor) == 0) {
            Sql.change(
                    em,
                    "UPDATE donor SET organization_ref = ?, version = version + 1 WHERE organization_ref = ?",
                    survivor.value(),
                    merged.value());
        }
    }
}
