package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.ActivityFields;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * The queue of fields that both sides changed. A provider's officers decide those of their own projects, the administrator any that
 * the administrator sees.
 */
@UseCase
public class FieldConflicts {
    private static final int RECENT = 50;
    private static final String TABLES = "project_conflict c JOIN project p ON p.id = c.project_id"
            + " JOIN source s ON s.id = p.source_id WHERE 1=1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FieldRewriter rewriter;

    @Inject
    private Ownership ownership;

    @Inject
    private ChoiceBook choices;

    @Inject
    private ProjectJournal journal;

    @Inject
    private AuditTrail audit;

    /** Open conflicts, the oldest first. */
    public Page<ConflictRow> page(ConflictFilter filter, PageRequest wanted, Actor by) {
        by.mustHave(Right.FIELDS_DECIDE);
        return Sql.select(
                        "p.ref, p.title, s.code, s.name, c.field, c.field_group, c.agreed, c.theirs, c.ours, c.since",
                        TABLES)
                .and(Visibility.of(by).ofOrganization("p"))
                .and(kept(by))
                .andIf(filter.source(), "s.code = ?")
                .andIf(filter.group().map(FieldGroup::name), "c.field_group = ?")
                .andIf(filter.project().map(ProjectRef::value), "p.ref = ?")
                .tail("ORDER BY c.since, c.project_id, c.field")
                .page(em, wanted, FieldConflicts::row);
    }

    /** How many wait for this actor. */
    public long count(Actor by) {
        return by.has(Right.FIELDS_DECIDE)
                ? Sql.select("1", TABLES)
                        .and(Visibility.of(by).ofOrganization("p"))
                        .and(kept(by))
                        .count(em)
                : 0;
    }

    /** What was chosen last, newest first, at most 50. */
    public List<ChoiceRow> recent(Actor by) {
        by.mustHave(Right.FIELDS_DECIDE);
        return Sql.select(
                        "h.id, p.ref, p.title, h.field, h.choice, h.theirs, h.ours, h.decided_at, h.undone_at IS NOT NULL,"
                                + " h.undone_at IS NULL AND h.last_run_id <=> p.last_run_id",
                        "project_choice h JOIN project p ON p.id = h.project_id WHERE 1=1")
                .and(Visibility.of(by).ofOrganization("p"))
                .and(kept(by))
                .tail("ORDER BY h.id DESC LIMIT " + RECENT)
                .list(
                        em,
                        row -> new ChoiceRow(
                                row.number(0),
                                new ProjectRef(row.text(1)),
                                row.text(2),
                                row.text(3),
                                ConflictRule.valueOf(row.text(4)),
                                row.text(5),
                                row.text(6),
                                row.instant(7).orElseThrow(),
                                row.flag(8),
                                row.flag(9)));
    }

    /**
     * Decides one field.
     *
     * @param choice OURS or THEIRS
     * @throws NotFound when it is not in conflict any more
     */
    public void choose(ProjectRef ref, String field, ConflictRule choice, Actor by) {
        by.mustHave(Right.FIELDS_DECIDE);
        ProjectsRule.CONFLICT_IS_DECIDED.require(choice != ConflictRule.ASK, field);
        SidedProject project = rewriter.locked(ref, by);
        Sides.Conflict conflict = project.sides().conflicts().stream()
                .filter(open -> open.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new NotFound(ref));
        choices.write(project, conflict, choice, by);
        rewriter.writeAnyway(project.with(project.sides().choose(field, choice)), by);
        journal.write(project.id(), "EDITED", "", "", "", by);
        String now = choice == ConflictRule.THEIRS ? conflict.theirs() : conflict.ours();
        audit.changed(by, "project.conflict", ref, AuditChange.of(conflict.ours(), now), field, choice);
    }

    /**
     * Makes it a rule that one side's word holds for this group of the source, and decides every conflict of it that is open.
     *
     * @return how many fields were decided
     */
    public int makeRule(ProjectRef ref, String field, ConflictRule choice, Actor by) {
        by.mustHave(Right.IMPORT_RUN);
        ProjectsRule.CONFLICT_IS_DECIDED.require(choice != ConflictRule.ASK, field);
        SidedProject project = rewriter.locked(ref, by);
        FieldGroup group = FieldGroup.ofField(field);
        String source = Sql.select(
                        "s.code", "source s WHERE s.id = ?", project.origin().source())
                .first(em, row -> row.text(0))
                .orElseThrow();
        ownership.set(source, group, true, choice, by);
        List<ConflictRow> open = page(
                        new ConflictFilter(Optional.of(source), Optional.of(group), Optional.empty()),
                        PageRequest.of(0, PageRequest.MOST),
                        by)
                .items();
        open.forEach(row -> choose(row.project(), row.field(), choice, by));
        return open.size();
    }

    /**
     * Takes a choice back: the field is in conflict again, as it was.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link ProjectsRule#CHOICE_UNDONE_BEFORE_NEXT_RUN}
     */
    public void undo(long choice, Actor by) {
        by.mustHave(Right.FIELDS_DECIDE);
        ChoiceBook.Kept kept = choices.find(choice);
        SidedProject project = rewriter.locked(kept.project(), by);
        ProjectsRule.CHOICE_UNDONE_BEFORE_NEXT_RUN.require(
                !kept.undone() && kept.lastRun().equals(project.origin().lastRun()), kept.project());
        Sides sides = project.sides().restore(kept.field(), fields(kept.state()), fields(kept.agreed()));
        rewriter.writeAnyway(project.with(sides).editedAsIn(kept.edited()), by);
        choices.undone(choice);
        journal.write(project.id(), "EDITED", "", "", "", by);
        audit.record(by, "project.conflict-undo", kept.project(), kept.field());
    }

    private static ActivityFields fields(byte[] bytes) {
        return ActivityFields.of(ActivityDocument.stored(bytes));
    }

    private static Condition kept(Actor by) {
        return by.role() == Role.ADMINISTRATOR
                ? Condition.of("TRUE")
                : Condition.of("p.owner_ref = ?", by.organizationRef().orElse(""));
    }

    private static ConflictRow row(Row row) {
        return new ConflictRow(
                new ProjectRef(row.text(0)),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                FieldGroup.valueOf(row.text(5)),
                row.text(6),
                row.text(7),
                row.text(8),
                row.instant(9).orElseThrow());
    }
}
