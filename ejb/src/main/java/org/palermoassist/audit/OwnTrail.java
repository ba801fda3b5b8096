package org.palermoassist.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.security.Actor;
import org.palermoassist.security.OwnData;
import org.palermoassist.security.OwnRows;
import org.palermoassist.security.OwnTable;

/** What the trail says of a person's own acts; not on which records, which another workspace or level may hide now. */
@ApplicationScoped
class OwnTrail implements OwnData {
    @PersistenceContext
    private EntityManager em;

    @Override
    public OwnTable about(Actor by) {
        return new OwnRows(
                        em,
                        "trail",
                        "e.recorded_at, e.role, e.action, e.outcome, e.origin",
                        "audit_entry e WHERE e.login = ?")
                .about(by);
    }
}
