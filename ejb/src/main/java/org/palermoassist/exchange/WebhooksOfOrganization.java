package org.palermoassist.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.directory.OrganizationUse;
import org.palermoassist.shared.Sql;

/** Subscriptions of an organization. */
@ApplicationScoped
class WebhooksOfOrganization implements OrganizationUse {
    @PersistenceContext
    private EntityManager em;

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public long count(OrganizationRef organization) {
        return Sql.select("1", "webhook w WHERE w.organization_ref = ?", organization.value())
                .count(em);
    }

    @Override
    public void follow(OrganizationRef merged, OrganizationRef survivor) {
        Sql.change(
                em,
                "UPDATE webhook SET organization_ref = ? WHERE organization_ref = ?",
                survivor.value(),
                merged.value());
    }
}
