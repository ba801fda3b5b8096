package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.ChangeMarks;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.RecordKind;

/** Writes what happens to a project; rows are never changed. */
@ApplicationScoped
class ProjectJournal {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ChangeMarks marks;

    /** Writes one change, in the transaction of the change. */
    void write(long project, String kind, String old, String now, String remark, Actor by) {
        marks.mark(RecordKind.PROJECT, project);
        em.createNativeQuery(
                        "INSERT INTO project_event (project_id, kind, happened_at, login, role, body,"
                                + " old_value, new_value, remark) VALUES (?, ?, ?, ?, ?, ?, NULLIF(?, ''), NULLIF(?, ''), NULLIF(?, ''))")
                .setParameter(1, project)
                .setParameter(2, kind)
                .setParameter(3, InstantConverter.toTimestamp(clock.instant()))
                .setParameter(4, by.login())
                .setParameter(5, roleOf(by))
                .setParameter(6, by.body().orElse(""))
                .setParameter(7, old)
                .setParameter(8, now)
                .setParameter(9, remark)
                .executeUpdate();
    }

    /** In which role somebody changed a project; empty for a machine. */
    static String roleOf(Actor by) {
        return by.role().hasAccount() ? by.role().name() : "";
    }
}
