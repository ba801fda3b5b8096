package org.palermoassist.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;

/** Keeps what was chosen, with what is needed to take it back. */
@ApplicationScoped
class ChoiceBook {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * A choice with what stood before it.
     *
     * @param edited who had changed fields of the project here, and when
     * @param lastRun run that last held the project then
     */
    record Kept(
            ProjectRef project,
            String field,
            byte[] state,
            byte[] agreed,
            Optional<SidedProject.Edited> edited,
            Optional<Long> lastRun,
            boolean undone) {}

    void write(SidedProject project, Sides.Conflict conflict, ConflictRule choice, Actor by) {
        Sql.change(
                em,
                "INSERT INTO project_choice (project_id, field, choice, theirs, ours, state, agreed,"
                        + " edited_by, edited_at, last_run_id, decided_by, decided_at) SELECT ?, ?, ?, ?, ?, ?, ?, (SELECT s.edited_by"
                        + " FROM project_side s WHERE s.project_id = p.id), (SELECT s.edited_at FROM project_side s WHERE"
                        + " s.project_id = p.id), p.last_run_id, ?, ? FROM project p WHERE p.id = ?",
                project.id(),
                conflict.field(),
                choice.name(),
                conflict.theirs(),
                conflict.ours(),
                project.sides().ours().document().bytes(),
                project.sides().agreed().document().bytes(),
                by.login(),
                clock.instant(),
                project.id());
    }

    Kept find(long choice) {
        return Sql.select(
                        "p.ref, h.field, h.state, h.agreed, h.last_run_id, h.undone_at, h.edited_by, h.edited_at",
                        "project_choice h JOIN project p ON p.id = h.project_id WHERE 1=1")
                .and("h.id = ?", choice)
                .tail("FOR UPDATE")
                .first(
                        em,
                        row -> new Kept(
                                new ProjectRef(row.text(0)),
                                row.text(1),
                                row.bytes(2).orElseThrow(),
                                row.bytes(3).orElseThrow(),
                                row.instant(7)
                                        .map(at ->
                                                new SidedProject.Edited(row.text(6), InstantConverter.toTimestamp(at))),
                                row.optional(4).map(Long::valueOf),
                                row.instant(5).isPresent()))
                .orElseThrow(() -> new NotFound(choice));
    }

    void undone(long choice) {
        Sql.change(em, "UPDATE project_choice SET undone_at = ? WHERE id = ?", clock.instant(), choice);
    }
}
