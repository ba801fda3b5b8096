package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.messages.Addressees;
import org.palermoassist.messages.Notice;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.Notices;
import org.palermoassist.projects.ProjectAccess.Known;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * A State may put a remark on any project that names it (U-18). The State, the project's provider and the Secretariat read it; what the
 * source says stays as it is. A later remark of the same State stands in place of the earlier one, which stays in the history.
 */
@UseCase
public class ProjectRemarks {
    private static final int LONGEST = 600;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProjectAccess access;

    @Inject
    private ProjectJournal journal;

    @Inject
    private AuditTrail audit;

    @Inject
    private Notices notices;

    /** Puts a remark on a project. */
    public void remark(ProjectRef ref, String text, Actor by) {
        by.mustHave(Right.PROJECT_REMARK);
        Known project = access.visible(ref, by);
        String state = by.stateCode().orElse("");
        ProjectsRule.REMARK_BY_NAMED_STATE.require(access.names(project, state), ref);
        String said = text.strip();
        ProjectsRule.REMARK_FITS.require(!said.isEmpty() && said.length() <= LONGEST, LONGEST);
        journal.write(project.id(), "REMARK", "", state, said, by);
        audit.record(by, "project.remark", ref);
        if (!project.owner().isEmpty()) {
            notices.tell(Notice.of(NoticeKind.REMARK, ref, Addressees.organization(project.owner())), by);
        }
    }

    /** Latest remark of each State that the reader may read. */
    public List<RemarkRow> of(ProjectRef ref, Actor by) {
        Known project = access.visible(ref, by);
        return latest(Condition.of("e.project_id = ?", project.id()), sight(project, by));
    }

    /** Whether the reader may put a remark on the project. */
    public boolean mayRemark(ProjectRef ref, Actor by) {
        return by.has(Right.PROJECT_REMARK)
                && by.stateCode()
                        .filter(state -> access.names(access.visible(ref, by), state))
                        .isPresent();
    }

    private Condition sight(Known project, Actor by) {
        if (by.role() == Role.COORDINATOR || access.isOfProvider(project, by)) {
            return Condition.of("TRUE");
        }
        return Condition.of("e.new_value = ?", by.stateCode().orElse(""));
    }

    private List<RemarkRow> latest(Condition project, Condition sight) {
        return Sql.select("e.new_value, e.remark, e.happened_at", "project_event e WHERE e.kind = 'REMARK'")
                .and(project)
                .and(sight)
                .and("e.id = (SELECT MAX(x.id) FROM project_event x WHERE x.project_id = e.project_id"
                        + " AND x.kind = 'REMARK' AND x.new_value = e.new_value)")
                .tail("ORDER BY e.id DESC")
                .list(
                        em,
                        row -> new RemarkRow(
                                row.text(0), row.text(1), row.instant(2).orElseThrow()));
    }
}
