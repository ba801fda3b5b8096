package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.security.Actor;
import org.palermoassist.security.OwnData;
import org.palermoassist.security.OwnRows;
import org.palermoassist.security.OwnTable;

/** Forms of projects that a person has typed into; their text belongs to the organization. */
@ApplicationScoped
class OwnProjectDrafts implements OwnData {
    @PersistenceContext
    private EntityManager em;

    @Override
    public OwnTable about(Actor by) {
        return new OwnRows(
                        em,
                        "project-forms",
                        "d.saved_at, d.organization_ref, d.form_key",
                        "project_form_draft d WHERE d.login = ?")
                .about(by);
    }
}
