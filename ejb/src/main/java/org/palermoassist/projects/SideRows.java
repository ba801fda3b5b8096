package org.palermoassist.projects;

import static org.palermoassist.projects.ProjectTable.CONFLICT;
import static org.palermoassist.projects.ProjectTable.SIDE;

import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;

/** Rows of what stands beside a project: the partner's word where it is another, and what both sides changed. */
final class SideRows {
    private final RowBuffer rows;
    private final Timestamp now;

    SideRows(RowBuffer rows, Timestamp now) {
        this.rows = rows;
        this.now = now;
    }

    /**
     * Adds the rows; none where everything is as the partner says.
     *
     * @param run that brought what the partner says now
     * @param since when a field came into conflict, for those that are in it already
     */
    void add(
            long project,
            Sides sides,
            Optional<Long> run,
            Optional<SidedProject.Edited> edited,
            Map<String, Timestamp> since) {
        if (!sides.differ()) {
            return;
        }
        rows.add(
                SIDE,
                project,
                sides.agreed().document().bytes(),
                sides.theirs().document().bytes(),
                run.orElse(null),
                edited.map(SidedProject.Edited::login).orElse(null),
                edited.map(SidedProject.Edited::at).orElse(null));
        for (Sides.Conflict conflict : sides.conflicts()) {
            rows.add(
                    CONFLICT,
                    project,
                    conflict.field(),
                    FieldGroup.ofField(conflict.field()).name(),
                    conflict.agreed(),
                    conflict.theirs(),
                    conflict.ours(),
                    since.getOrDefault(conflict.field(), now));
        }
    }
}
