package org.palermoassist.sync;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.UndoRefusal;
import org.palermoassist.projects.UndoStep.LeftProject;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Records that an undoing left as they are. */
@UseCase
public class UndoLeftovers {
    @PersistenceContext
    private EntityManager em;

    /** They and why, by identifier. */
    public Page<LeftProject> page(RunRef undoing, PageRequest wanted, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(
                        "l.project_ref, l.identifier, l.reason",
                        "sync_undo_left l JOIN sync_run r ON r.id = l.run_id WHERE r.ref = ?",
                        undoing.value())
                .tail("ORDER BY l.identifier, l.project_ref")
                .page(
                        em,
                        wanted,
                        row -> new LeftProject(
                                new ProjectRef(row.text(0)), row.text(1), UndoRefusal.valueOf(row.text(2))));
    }

    /** How many projects an undoing has withdrawn. */
    public long withdrawn(RunRef undoing, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(
                        "1",
                        "project_event e JOIN sync_run r ON r.id = e.run_id WHERE e.kind = 'WITHDRAWN' AND r.ref = ?",
                        undoing.value())
                .count(em);
    }
}
