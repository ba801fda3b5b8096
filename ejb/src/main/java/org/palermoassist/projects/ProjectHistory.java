package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What happened to a project. What only provider, named States and the Secretariat know is left out for others. */
@UseCase
public class ProjectHistory {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProjectAccess access;

    /** Changes of a project, newest first, at most 200. */
    public List<ProjectEventRow> of(ProjectRef ref, Actor by) {
        ProjectAccess.Known project = access.visible(ref, by);
        List<Condition> inside = new ArrayList<>();
        if (!access.isInside(project, by)) {
            inside.add(Condition.of("e.kind NOT IN ('TAG', 'REMARK')"));
        } else if (by.stateCode().isPresent()) {
            inside.add(Condition.of(
                    "(e.kind <> 'REMARK' OR e.new_value = ?)", by.stateCode().get()));
        }
        Sql sql = Sql.select(
                        "e.happened_at, e.kind, e.old_value, e.new_value, e.remark, NULLIF(e.role, ''),"
                                + " IF(e.body LIKE 'state:%', SUBSTRING(e.body, 7), NULL), o.name,"
                                + " (SELECT r.ref FROM sync_run r WHERE r.id = e.run_id)",
                        "project_event e LEFT JOIN organization o"
                                + " ON o.ref = IF(e.body LIKE 'organization:%', SUBSTRING(e.body, 14), NULL) WHERE 1=1")
                .and("e.project_id = ?", project.id());
        inside.forEach(sql::and);
        return sql.tail("ORDER BY e.id DESC LIMIT 200").list(em, ProjectHistory::event);
    }

    private static ProjectEventRow event(Row row) {
        return new ProjectEventRow(
                row.instant(0).orElseThrow(),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.optional(5),
                row.optional(6),
                row.optional(7),
                row.optional(8));
    }
}
