package org.palermoassist.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.palermoassist.security.OrganizationSeats;

/** Workspaces of people who work for an organization, and what it is invited to read. */
@ApplicationScoped
class SeatsOfOrganization implements OrganizationUse {
    @Inject
    private OrganizationSeats seats;

    @Override
    public String name() {
        return "workspaces";
    }

    @Override
    public long count(OrganizationRef organization) {
        return seats.open(organization.value());
    }

    @Override
    public void follow(OrganizationRef merged, OrganizationRef survivor) {
        seats.follow(merged.value(), survivor.value());
    }
}
