package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Stale;
import org.palermoassist.shared.UseCase;

/** Fields of a partner's project that are ours: people here say what they hold, and no import overwrites them (P-7). */
@UseCase
public class OwnFields {
    private static final int LONGEST_REASON = 600;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FieldRewriter rewriter;

    @Inject
    private ProjectAccess access;

    @Inject
    private ProjectJournal journal;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A project as its fields open for deciding.
     *
     * @throws NotFound unless the actor decides fields of it and a group of its source is ours
     */
    public OwnFieldsEdit edit(ProjectRef ref, Actor by) {
        by.mustHave(Right.FIELDS_DECIDE);
        SidedProject project = rewriter.visible(ref, by);
        Sides sides = project.sides();
        return new OwnFieldsEdit(
                ref,
                project.version(),
                new OwnFieldsActivity(sides.ours().document().reported()).form(),
                new OwnFieldsActivity(sides.theirs().document().reported()).form(),
                project.ownedGroups(em),
                sides.theirs().changesTo(sides.ours()));
    }

    /** Whether the actor decides fields of this project, and a group of its source is ours. */
    public boolean mayEdit(ProjectRef ref, Actor by) {
        ProjectAccess.Known project = access.visible(ref, by);
        return rewriter.isKept(project, by)
                && !SidedProject.of(project.id(), em).ownedGroups(em).isEmpty();
    }

    /**
     * Saves fields.
     *
     * @param version as it was read
     * @param reason of a step back in its life (P-2), else empty
     * @throws Stale when somebody or an import changed the project in between
     * @throws org.palermoassist.shared.RuleViolation {@link ProjectsRule#FIELD_IS_OURS}, {@link ProjectsRule#STATUS_MOVES}, or a rule
     *     of P-3 that the change would break
     */
    public void save(ProjectRef ref, int version, OwnFieldsForm form, String reason, Actor by) {
        by.mustHave(Right.FIELDS_DECIDE);
        SidedProject before = rewriter.locked(ref, by);
        if (before.version() != version) {
            throw new Stale(ref);
        }
        OwnFieldsActivity stored =
                new OwnFieldsActivity(before.sides().ours().document().reported());
        Set<String> changed = stored.changed(form);
        if (changed.isEmpty()) {
            return;
        }
        Set<FieldGroup> owned = before.ownedGroups(em);
        changed.forEach(field -> ProjectsRule.FIELD_IS_OURS.require(owned.contains(FieldGroup.ofField(field)), field));
        move(stored.form().status(), form.status(), reason);
        Sides sides = before.sides().edit(changed, stored.with(form));
        SidedProject project = before.with(sides).editedBy(by.login(), InstantConverter.toTimestamp(clock.instant()));
        rewriter.write(project, before, by);
        journal.write(before.id(), "EDITED", "", "", reason.strip(), by);
        audit.changed(
                by,
                "project.own-fields",
                ref,
                change(changed, before.sides(), sides).because(reason));
    }

    private static void move(ProjectStatus old, ProjectStatus next, String reason) {
        ProjectsRule.STATUS_MOVES.require(old == next || old.allows(next), old, next);
        ProjectsRule.STATUS_MOVE_HAS_REASON.require(!old.needsReason(next) || !reason.isBlank(), old, next);
        ProjectsRule.REMARK_FITS.require(reason.length() <= LONGEST_REASON, LONGEST_REASON);
    }

    private static AuditChange change(Set<String> fields, Sides before, Sides after) {
        return AuditChange.of(fields.stream()
                .map(field -> new AuditChange.Field(
                        field, before.ours().text(field), after.ours().text(field)))
                .toList());
    }
}
