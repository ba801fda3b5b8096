package org.palermoassist.projects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditChange;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.projects.ProjectAccess.Known;
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
 * Projects that are likely one activity. Only a person makes them one: the copy leaves every list and total, so that money counts once
 * (P-5), and can come back. Nobody learns of a project here that is not seen anyway.
 */
@UseCase
public class Duplicates {
    private static final String TABLES = "project_duplicate d JOIN project p ON p.id = d.first_id JOIN source ps ON"
            + " ps.id = p.source_id JOIN project q ON q.id = d.second_id JOIN source qs ON qs.id = q.source_id WHERE 1=1";
    private static final String SUM =
            "(SELECT SUM(x.usd) FROM project_transaction x WHERE x.type = '2' AND x.project_id = %s.id)";
    private static final String SIDE =
            "%1$s.ref, %1$s.identifier, %1$s.title, %1$s.reporting_org_name, %1$ss.name, %1$s.starts_on, %1$s.ends_on, "
                    + SUM.replace("%s", "%1$s");
    private static final int SIDE_COLUMNS = 8;
    private static final int RECENT = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProjectAccess access;

    @Inject
    private ProjectJournal journal;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Likely copies of a status, the latest found first; both of a pair are seen by the reader. */
    public Page<DuplicateRow> page(DuplicateStatus status, PageRequest wanted, Actor by) {
        by.mustHave(Right.FIELDS_DECIDE);
        return seen(by, status)
                .tail("ORDER BY d.found_at DESC, d.first_id, d.second_id")
                .page(em, wanted, row -> row(row, by));
    }

    /** How many wait for this actor. */
    public long count(Actor by) {
        return by.has(Right.FIELDS_DECIDE) ? seen(by, DuplicateStatus.OPEN).count(em) : 0;
    }

    private Sql seen(Actor by, DuplicateStatus status) {
        String columns = SIDE.formatted("p") + ", " + SIDE.formatted("q")
                + ", d.reasons, d.status, COALESCE(d.decided_at, d.found_at), p.owner_ref, q.owner_ref";
        return Sql.select(columns, TABLES)
                .and("d.status = ?", status)
                .and(Visibility.of(by).ofOrganization("p"))
                .and(Visibility.of(by).ofOrganization("q"))
                .and(concerns(by));
    }

    private static Condition concerns(Actor by) {
        String own = by.organizationRef().orElse("");
        return by.role() == Role.ADMINISTRATOR
                ? Condition.of("TRUE")
                : Condition.of("(p.owner_ref = ? OR q.owner_ref = ?)", own, own);
    }

    /**
     * Makes a copy part of another project: it leaves lists and totals.
     *
     * @param keep the project that stays
     * @param copy the project that leaves; one of the actor's own organization, unless the actor is the administrator
     * @throws org.palermoassist.shared.RuleViolation {@link ProjectsRule#COPY_HAS_NO_LINKS}, {@link ProjectsRule#COPY_IS_ANOTHER}
     */
    public void merge(ProjectRef keep, ProjectRef copy, Actor by) {
        by.mustHave(Right.FIELDS_DECIDE);
        ProjectsRule.COPY_IS_ANOTHER.require(!keep.equals(copy), keep);
        Known kept = access.visible(keep, by);
        Known left = access.locked(copy, by);
        if (!mayLeave(left.owner(), by)) {
            throw new NotFound(copy);
        }
        long open = Sql.select("1", "need_link l WHERE l.is_open = 1 AND l.project_ref = ?", copy.value())
                .count(em);
        ProjectsRule.COPY_HAS_NO_LINKS.require(open == 0, copy);
        Sql.change(
                em,
                "UPDATE project SET level_before = visibility, visibility = 'MERGED', merged_into = ?,"
                        + " merged_at = ?, version = version + 1 WHERE id = ?",
                keep.value(),
                clock.instant(),
                left.id());
        Sql.change(em, "UPDATE project SET merged_into = ? WHERE merged_into = ?", keep.value(), copy.value());
        decide(kept.id(), left.id(), DuplicateStatus.MERGED, by);
        journal.write(left.id(), "MERGED", "", keep.value(), "", by);
        journal.write(kept.id(), "MERGED", copy.value(), keep.value(), "", by);
        audit.changed(by, "project.merge", copy, AuditChange.of("", keep), keep);
    }

    /** Makes a merged copy a project of its own again, as it was. */
    public void unmerge(ProjectRef copy, Actor by) {
        by.mustHave(Right.FIELDS_DECIDE);
        Row row = Sql.select("p.id, p.merged_into, p.owner_ref, p.level_before", "project p WHERE 1=1")
                .and("p.ref = ?", copy.value())
                .and("p.visibility = 'MERGED'")
                .and(before(by))
                .tail("FOR UPDATE")
                .first(em, found -> found)
                .filter(found -> mayLeave(found.text(2), by))
                .orElseThrow(() -> new NotFound(copy));
        Known kept = access.visible(new ProjectRef(row.text(1)), by);
        Sql.change(
                em,
                "UPDATE project SET visibility = level_before, level_before = NULL, merged_into = NULL,"
                        + " merged_at = NULL, version = version + 1 WHERE id = ?",
                row.number(0));
        decide(kept.id(), row.number(0), DuplicateStatus.OPEN, by);
        journal.write(row.number(0), "UNMERGED", kept.ref().value(), "", "", by);
        journal.write(kept.id(), "UNMERGED", copy.value(), "", "", by);
        audit.changed(by, "project.unmerge", copy, AuditChange.of(kept.ref(), ""), kept.ref());
    }

    /** Says that they are two projects; they are not proposed again. */
    public void dismiss(ProjectRef first, ProjectRef second, Actor by) {
        by.mustHave(Right.FIELDS_DECIDE);
        Known one = access.visible(first, by);
        Known other = access.visible(second, by);
        if (!mayLeave(one.owner(), by) && !mayLeave(other.owner(), by)) {
            throw new NotFound(first);
        }
        decide(one.id(), other.id(), DuplicateStatus.DISMISSED, by);
        audit.record(by, "project.two", first, second);
    }

    /** Copies that were merged into a project and that the reader could see before. */
    public List<LeftOutRow> leftOut(ProjectRef ref, Actor by) {
        access.visible(ref, by);
        return merged(Condition.of("p.merged_into = ?", ref.value()), by);
    }

    /** The project that a copy was merged into; nothing where the reader may not see it, or could not see the copy. */
    public Optional<ProjectRef> standsFor(ProjectRef copy, Actor by) {
        return Sql.select("k.ref, 1", "project p JOIN project k ON k.ref = p.merged_into WHERE p.visibility = 'MERGED'")
                .and("p.ref = ?", copy.value())
                .and(before(by))
                .and(Visibility.of(by).ofOrganization("k"))
                .first(em, row -> new ProjectRef(row.text(0)));
    }

    /** Copies that the actor may make projects of their own again, the latest first, at most 100. */
    public List<LeftOutRow> merged(Actor by) {
        by.mustHave(Right.FIELDS_DECIDE);
        return merged(Condition.of("TRUE"), by).stream()
                .filter(LeftOutRow::mayUndo)
                .limit(RECENT)
                .toList();
    }

    private List<LeftOutRow> merged(Condition which, Actor by) {
        return Sql.select(
                        "p.ref, p.identifier, p.title, p.reporting_org_name, s.name, p.merged_at, " + SUM.formatted("p")
                                + ", p.owner_ref, k.ref, k.title",
                        "project p JOIN source s ON s.id = p.source_id JOIN project k ON k.ref = p.merged_into WHERE"
                                + " p.visibility = 'MERGED'")
                .and(which)
                .and(before(by))
                .and(Visibility.of(by).ofOrganization("k"))
                .tail("ORDER BY p.merged_at DESC, p.id")
                .list(
                        em,
                        row -> new LeftOutRow(
                                new ProjectRef(row.text(0)),
                                row.text(1),
                                row.text(2),
                                row.text(3),
                                row.text(4),
                                row.instant(5).orElseThrow(),
                                row.decimal(6),
                                new ProjectRef(row.text(8)),
                                row.text(9),
                                by.has(Right.FIELDS_DECIDE) && mayLeave(row.text(7), by)));
    }

    private static Condition before(Actor by) {
        Condition level = Visibility.of(by).ofLevel("p.level_before");
        List<Object> values = new ArrayList<>(level.values());
        values.add(by.organizationRef().orElse(""));
        return new Condition("(" + level.sql() + " OR p.owner_ref = ?)", values);
    }

    private static boolean mayLeave(String owner, Actor by) {
        return by.role() == Role.ADMINISTRATOR || by.role() == Role.PROVIDER_OFFICER && by.worksFor(owner);
    }

    private void decide(long one, long other, DuplicateStatus status, Actor by) {
        Sql.change(
                em,
                "INSERT INTO project_duplicate (first_id, second_id, reasons, status, found_at, decided_by,"
                        + " decided_at) VALUES (?, ?, '', ?, ?, ?, ?) ON DUPLICATE KEY UPDATE status = VALUES(status),"
                        + " decided_by = VALUES(decided_by), decided_at = VALUES(decided_at)",
                Math.min(one, other),
                Math.max(one, other),
                status.name(),
                clock.instant(),
                by.login(),
                clock.instant());
    }

    private static DuplicateRow row(Row row, Actor by) {
        int after = 2 * SIDE_COLUMNS;
        return new DuplicateRow(
                side(row, 0),
                side(row, SIDE_COLUMNS),
                Arrays.stream(row.text(after).split(","))
                        .filter(name -> !name.isEmpty())
                        .map(DuplicateReason::valueOf)
                        .toList(),
                DuplicateStatus.valueOf(row.text(after + 1)),
                row.instant(after + 2).orElseThrow(),
                mayLeave(row.text(after + 4), by),
                mayLeave(row.text(after + 3), by));
    }

    private static DuplicateRow.Side side(Row row, int at) {
        return new DuplicateRow.Side(
                new ProjectRef(row.text(at)),
                row.text(at + 1),
                row.text(at + 2),
                row.text(at + 3),
                row.text(at + 4),
                row.date(at + 5),
                row.date(at + 6),
                row.decimal(at + 7));
    }
}
