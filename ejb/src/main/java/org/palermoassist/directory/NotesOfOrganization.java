package org.palermoassist.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.shared.Sql;

/** Notes verbales that an organization sent. Rows of their history name it as it was. */
@ApplicationScoped
class NotesOfOrganization implements OrganizationUse {
    @PersistenceContext
    private EntityManager em;

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public long count(OrganizationRef organization) {
        return Sql.select(
                        "1",
                        "note n WHERE n.sender = ?",
                        NoteSender.ofOrganization(organization).code())
                .count(em);
    }

    @Override
    public void follow(OrganizationRef merged, OrganizationRef survivor) {
        Sql.change(
                em,
                "UPDATE note SET sender = ? WHERE sender = ?",
                NoteSender.ofOrganization(survivor).code(),
                NoteSender.ofOrganization(merged).code());
    }
}
