package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.ChangeMarks;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.Sql;

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
        Sql.change(
                em,
                "INSERT INTO project_event (project_id, kind, happened_at, login, role, body,"
                        + " old_value, new_value, remark) VALUES (?, ?, ?, ?, ?, ?, NULLIF(?, ''), NULLIF(?, ''), NULLIF(?, ''))",
                project,
                kind,
                clock.instant(),
                by.login(),
                roleOf(by),
                by.body().orElse(""),
                old,
                now,
                remark);
    }

    /** In which role somebody changed a project; empty for a machine. */
    static String roleOf(Actor by) {
        return by.role().hasAccount() ? by.role().name() : "";
    }
}
