package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Which groups of fields of a source are the partner's and which are ours: one or the other, never both (P-7). */
@UseCase
public class Ownership {
    private static final int AT_ONCE = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FieldRewriter rewriter;

    @Inject
    private ProjectJournal journal;

    @Inject
    private AuditTrail audit;

    /** Every group that can be ours, of a source. */
    public List<OwnedGroup> of(String source, Actor by) {
        by.mustHave(Right.RUN_READ);
        Map<FieldGroup, ConflictRule> owned = owned(source(source));
        return Arrays.stream(FieldGroup.values())
                .filter(FieldGroup::mayBeOurs)
                .map(group -> new OwnedGroup(
                        group,
                        owned.containsKey(group),
                        owned.getOrDefault(group, ConflictRule.ASK),
                        owned.containsKey(group) ? open(source, group) : 0))
                .toList();
    }

    /**
     * Says whose a group is. What becomes the partner's is as the partner says at once; what becomes ours stays as it stands.
     *
     * @param onConflict what holds from now on; of no meaning for a group of the partner's
     */
    public void set(String source, FieldGroup group, boolean ours, ConflictRule onConflict, Actor by) {
        by.mustHave(Right.IMPORT_RUN);
        ProjectsRule.FIELD_IS_OURS.require(group.mayBeOurs(), group);
        long id = source(source);
        Optional<ConflictRule> before = Optional.ofNullable(owned(id).get(group));
        if (ours) {
            keep(id, group, onConflict);
        } else if (before.isPresent()) {
            Sql.change(em, "DELETE FROM project_ownership WHERE source_id = ? AND field_group = ?", id, group.name());
            giveBack(id, group, by);
        }
        String old = before.map(rule -> "OURS " + rule).orElse("PARTNER");
        String now = ours ? "OURS " + onConflict : "PARTNER";
        if (!old.equals(now)) {
            audit.changed(by, "sync.ownership", source, AuditChange.of(old, now), group);
        }
    }

    private void keep(long source, FieldGroup group, ConflictRule onConflict) {
        Sql.change(
                em,
                "INSERT INTO project_ownership (source_id, field_group, on_conflict) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE on_conflict = VALUES(on_conflict)",
                source,
                group.name(),
                onConflict.name());
    }

    private void giveBack(long source, FieldGroup group, Actor by) {
        List<SidedProject> some = SidedProject.ofSource(source, 0, AT_ONCE, em);
        while (!some.isEmpty()) {
            some.forEach(project -> giveBack(project, group, by));
            some = SidedProject.ofSource(source, some.get(some.size() - 1).id(), AT_ONCE, em);
        }
    }

    private void giveBack(SidedProject project, FieldGroup group, Actor by) {
        Sides given = project.sides().giveBack(group);
        boolean same = given.ours().names().stream()
                .allMatch(field -> given.ours().agrees(field, project.sides().ours()));
        if (!same) {
            rewriter.writeAnyway(project.with(given), by);
            journal.write(project.id(), "EDITED", "", "", "", by);
        }
    }

    private long open(String source, FieldGroup group) {
        return Sql.select("1", "project_conflict c JOIN project p ON p.id = c.project_id WHERE 1=1")
                .and("p.source_id = ?", source(source))
                .and("c.field_group = ?", group.name())
                .count(em);
    }

    private Map<FieldGroup, ConflictRule> owned(long source) {
        Map<FieldGroup, ConflictRule> owned = new EnumMap<>(FieldGroup.class);
        Sql.select("o.field_group, o.on_conflict", "project_ownership o WHERE 1=1")
                .and("o.source_id = ?", source)
                .list(em, row -> owned.put(FieldGroup.valueOf(row.text(0)), ConflictRule.valueOf(row.text(1))));
        return owned;
    }

    private long source(String code) {
        return Sql.select("s.id", "source s WHERE s.own = FALSE")
                .and("s.code = ?", code)
                .first(em, row -> row.number(0))
                .orElseThrow(() -> new NotFound(code));
    }
}
