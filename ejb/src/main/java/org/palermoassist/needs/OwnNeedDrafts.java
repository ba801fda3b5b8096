package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.security.Actor;
import org.palermoassist.security.OwnData;
import org.palermoassist.security.OwnRows;
import org.palermoassist.security.OwnTable;

/** Forms of needs that a person has typed into; their text belongs to the State. */
@ApplicationScoped
class OwnNeedDrafts implements OwnData {
    @PersistenceContext
    private EntityManager em;

    @Override
    public OwnTable about(Actor by) {
        return new OwnRows(
                        em,
                        "need-forms",
                        "d.saved_at, d.state_code, d.form_key, d.title",
                        "need_form_draft d WHERE d.login = ?")
                .about(by);
    }
}
