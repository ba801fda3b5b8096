package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.directory.OrganizationUse;
import org.palermoassist.shared.Sql;

/** Offers of an organization. */
@ApplicationScoped
class OffersOfOrganization implements OrganizationUse {
    @PersistenceContext
    private EntityManager em;

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public long count(OrganizationRef organization) {
        return Sql.select("1", "offer f WHERE f.organization_ref = ?", organization.value())
                .count(em);
    }

    @Override
    public void follow(OrganizationRef merged, OrganizationRef survivor) {
        Sql.change(
                em,
                "UPDATE offer SET organization_ref = ?, version = version + 1 WHERE organization_ref = ?",
                survivor.value(),
                merged.value());
    }
}
