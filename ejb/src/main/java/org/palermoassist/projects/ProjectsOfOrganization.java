package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.directory.OrganizationUse;
import org.palermoassist.shared.Sql;

/** Projects that an organization reports, its part in projects of others, its links to needs and its forms. */
@ApplicationScoped
class ProjectsOfOrganization implements OrganizationUse {
    @PersistenceContext
    private EntityManager em;

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public long count(OrganizationRef organization) {
        return Sql.select("1", "project p WHERE p.owner_ref = ?", organization.value())
                .count(em);
    }

    @Override
    public void follow(OrganizationRef merged, OrganizationRef survivor) {
        Sql.change(
                em,
                "INSERT INTO change_mark (kind, record_id) SELECT 'PROJECT', p.id FROM project p"
                        + " WHERE p.owner_ref = ?",
                merged.value());
        String[] tables = {"project SET owner_ref", "project_org SET owner_ref"};
        for (String table : tables) {
            String column = table.substring(table.lastIndexOf(' ') + 1);
            update("UPDATE " + table + " = ? WHERE " + column + " = ?", survivor.value(), merged.value());
        }
        update(
                "UPDATE need_link SET proposer_body = ? WHERE proposer_body = ?",
                "organization:" + survivor,
                "organization:" + merged);
        // two forms of the same key cannot be: keys are random
        update(
                "UPDATE project_form_draft SET organization_ref = ? WHERE organization_ref = ?",
                survivor.value(),
                merged.value());
        update(
                "UPDATE project_form_saved SET organization_ref = ? WHERE organization_ref = ?",
                survivor.value(),
                merged.value());
    }

    private void update(String order, String now, String old) {
        Sql.change(em, order, now, old);
    }
}
