package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;

/** Writes what happens to a project; rows are never changed. */
@ApplicationScoped
class ProjectJournal {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Writes one change, in the transaction of the change. */
    void write(long project, String kind, String old, String now, String remark, Actor by) {
        em.createNativeQuery("INSERT INTO project_event (project_id, kind, happened_at, login, old_value, new_value,"
                        + " remark) VALUES (?, ?, ?, ?, NULLIF(?, ''), NULLIF(?, ''), NULLIF(?, ''))")
                .setParameter(1, project)
                .setParameter(2, kind)
                .setParameter(3, InstantConverter.toTimestamp(clock.instant()))
                .setParameter(4, by.login())
                .setParameter(5, old)
                .setParameter(6, now)
                .setParameter(7, remark)
                .executeUpdate();
    }
}
