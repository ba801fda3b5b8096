package org.palermoassist.projects;

import static org.palermoassist.projects.TagConfidence.CONFIRMED;
import static org.palermoassist.projects.TagConfidence.EXPLICIT;
import static org.palermoassist.projects.TagConfidence.INFERRED;
import static org.palermoassist.projects.TagConfidence.REJECTED;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.projects.ProjectAccess.Known;
import org.palermoassist.reference.Provision;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Which provisions a project concerns (P-6). The provider names them, a State that the project names or the coordinator confirms or
 * rejects guesses; what somebody decided outlives every import (P-7, U-14).
 */
@UseCase
public class ProjectTags {
    private static final int MOST = 500;
    private static final int LONGEST = 600;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProjectAccess access;

    @Inject
    private ProjectJournal journal;

    @Inject
    private ReferenceData reference;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Tags of a project that the reader may see, in the order of the instruments; rejected ones for those who see guesses. */
    public List<TagRow> of(ProjectRef ref, Actor by) {
        Known project = access.visible(ref, by);
        boolean inside = access.isInside(project, by);
        boolean decides = mayDecide(project, by);
        return Sql.select(
                        "t.provision_code, t.confidence, t.basis, t.evidence, t.decided_at",
                        "project_tag t JOIN provision v ON v.code = t.provision_code"
                                + " JOIN instrument i ON i.code = v.instrument WHERE 1=1")
                .and("t.project_id = ?", project.id())
                .and("(t.confidence IN ('EXPLICIT', 'CONFIRMED') OR ? = TRUE)", inside)
                .tail("ORDER BY t.confidence = 'REJECTED', i.position, v.article")
                .list(em, row -> row(row, inside, decides));
    }

    private static TagRow row(Row row, boolean inside, boolean decides) {
        TagConfidence confidence = TagConfidence.valueOf(row.text(1));
        return new TagRow(
                row.text(0),
                confidence,
                inside ? row.text(2) : "",
                inside ? row.text(3) : "",
                row.instant(4),
                decides && confidence.allows(CONFIRMED),
                decides && confidence.allows(REJECTED));
    }

    /**
     * Names a provision: EXPLICIT by the project's own provider, CONFIRMED by the coordinator.
     *
     * @param provision a substantive article
     */
    public void propose(ProjectRef ref, String provision, Actor by) {
        by.mustHave(Right.TAG_PROPOSE);
        Known project = access.locked(ref, by);
        boolean provider = access.isOfProvider(project, by);
        ProjectsRule.TAG_OF_OWN_PROJECT.require(provider || by.role() == Role.COORDINATOR, ref);
        ProjectsRule.TAG_PROVISION_IS_SUBSTANTIVE.require(
                reference
                        .provisions()
                        .find(provision)
                        .filter(Provision::substantive)
                        .isPresent(),
                provision);
        Optional<TagConfidence> old = confidence(project, provision);
        TagConfidence next = provider ? EXPLICIT : CONFIRMED;
        if (old.isPresent() && !old.get().allows(next)) {
            return; // it already counts
        }
        if (old.isEmpty()) {
            insert(project, provision, next, by);
        } else {
            update(project, provision, next, by);
        }
        done(project, provision, old, next, by);
    }

    /** Agrees that the project concerns the provision. */
    public void confirm(ProjectRef ref, String provision, Actor by) {
        decide(ref, provision, CONFIRMED, by);
    }

    /** Says that the project does not concern the provision; the guess does not come back. */
    public void reject(ProjectRef ref, String provision, Actor by) {
        decide(ref, provision, REJECTED, by);
    }

    /**
     * Confirms or rejects many guesses at once, all or none.
     *
     * @return how many were changed
     */
    public int decideAll(List<TagChoice> choices, boolean confirm, Actor by) {
        ProjectsRule.TAGS_AT_ONCE.require(choices.size() <= MOST, MOST);
        return (int) choices.stream()
                .filter(choice -> decide(choice.project(), choice.provision(), confirm ? CONFIRMED : REJECTED, by))
                .count();
    }

    /**
     * Decides that a project is not about the Convention, or that it is after all. It leaves lists, counts and coverage, and no
     * import brings it back (U-14).
     *
     * @param reason in the coordinator's words, at most 600 characters
     */
    public void setAside(ProjectRef ref, boolean aside, String reason, Actor by) {
        by.mustHave(Right.TAG_CONFIRM);
        if (by.role() != Role.COORDINATOR) {
            throw new NotAllowed(Right.TAG_CONFIRM);
        }
        ProjectsRule.REMARK_FITS.require(reason.length() <= LONGEST, LONGEST);
        Known project = access.locked(ref, by);
        if (project.setAside() == aside) {
            return;
        }
        Sql.change(em, "UPDATE project SET set_aside = ? WHERE id = ?", aside, project.id());
        journal.write(project.id(), "SET_ASIDE", "", aside ? "ASIDE" : "BACK", reason.strip(), by);
        audit.changed(
                by, "project.set-aside", ref, AuditChange.of(!aside, aside).because(reason));
    }

    private boolean decide(ProjectRef ref, String provision, TagConfidence next, Actor by) {
        by.mustHave(Right.TAG_CONFIRM);
        Known project = access.locked(ref, by);
        TagConfidence old = confidence(project, provision)
                .filter(known -> known != INFERRED && known != REJECTED || access.isInside(project, by))
                .orElseThrow(() -> new NotFound(provision));
        if (old == next) {
            return false;
        }
        ProjectsRule.TAG_DECIDED_BY_NAMED_STATE.require(mayDecide(project, by), ref, provision);
        ProjectsRule.TAG_OPEN_TO_DECISION.require(old.allows(next), ref, provision);
        update(project, provision, next, by);
        done(project, provision, Optional.of(old), next, by);
        return true;
    }

    private boolean mayDecide(Known project, Actor by) {
        return by.has(Right.TAG_CONFIRM)
                && (by.role() == Role.COORDINATOR
                        || by.stateCode()
                                .filter(state -> access.names(project, state))
                                .isPresent());
    }

    private Optional<TagConfidence> confidence(Known project, String provision) {
        return Sql.select("t.confidence", "project_tag t WHERE 1=1")
                .and("t.project_id = ?", project.id())
                .and("t.provision_code = ?", provision)
                .first(em, row -> TagConfidence.valueOf(row.text(0)));
    }

    private void insert(Known project, String provision, TagConfidence confidence, Actor by) {
        Sql.change(
                em,
                "INSERT INTO project_tag (project_id, provision_code, confidence, basis, evidence,"
                        + " decided_by, decided_at) VALUES (?, ?, ?, 'NAMED', '', ?, ?)",
                project.id(),
                provision,
                confidence.name(),
                by.login(),
                clock.instant());
    }

    private void update(Known project, String provision, TagConfidence confidence, Actor by) {
        Sql.change(
                em,
                "UPDATE project_tag SET confidence = ?, decided_by = ?, decided_at = ?"
                        + " WHERE project_id = ? AND provision_code = ?",
                confidence.name(),
                by.login(),
                clock.instant(),
                project.id(),
                provision);
    }

    private void done(Known project, String provision, Optional<TagConfidence> old, TagConfidence next, Actor by) {
        Sql.change(
                em,
                "UPDATE project p SET p.tags_counted = (SELECT COUNT(*) FROM project_tag t WHERE"
                        + " t.project_id = p.id AND t.confidence IN ('EXPLICIT', 'CONFIRMED')), p.tags_inferred = (SELECT COUNT(*)"
                        + " FROM project_tag t WHERE t.project_id = p.id AND t.confidence = 'INFERRED') WHERE p.id = ?",
                project.id());
        String before = old.map(known -> provision + " " + known).orElse("");
        journal.write(project.id(), "TAG", before, provision + " " + next, "", by);
        audit.changed(by, "project.tag", project.ref(), AuditChange.of(before, provision + " " + next));
    }
}
