package org.palermoassist.sync;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.FieldChange;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Rehearsals and what they found, for reading. Of projects above the reader's level nothing is told but that they are there. */
@UseCase
public class Rehearsals {
    private static final String COLUMNS = "h.ref, s.code, s.name, h.origin, h.started_by, h.status, h.queued_at,"
            + " h.ended_at, h.name, h.size, h.read_bytes, h.reason, h.place, h.detail, h.activities, h.added, h.changed,"
            + " h.unchanged, h.rejected, h.quarantined, h.conflicting, h.gone, h.asks, (SELECT r.ref FROM sync_file f"
            + " JOIN sync_run r ON r.id = f.run_id WHERE f.id = h.same_as_id), (SELECT r.ref FROM sync_run r"
            + " WHERE r.id = h.run_id)";
    private static final String TABLES = "sync_rehearsal h JOIN source s ON s.id = h.source_id WHERE 1=1";
    private static final String RECORD = "x.number, x.kind, x.identifier, COALESCE(NULLIF(x.title, ''), p.title, ''),"
            + " x.line, x.quarantined, x.conflicting, p.ref, x.project_ref IS NOT NULL AND p.id IS NULL,"
            + " (SELECT COUNT(*) FROM sync_rehearsal_finding c WHERE c.rehearsal_id = x.rehearsal_id"
            + " AND c.number = x.number)";

    @PersistenceContext
    private EntityManager em;

    /**
     * Rehearsals, latest first.
     *
     * @param source code of a source
     */
    public Page<RehearsalRow> page(Optional<String> source, PageRequest wanted, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(COLUMNS, TABLES)
                .andIf(source, "s.code = ?")
                .tail("ORDER BY h.id DESC")
                .page(em, wanted, Rehearsals::row);
    }

    /**
     * One rehearsal.
     *
     * @throws NotFound when there is none of this ref, or no more
     */
    public RehearsalRow details(RehearsalRef ref, Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(COLUMNS, TABLES)
                .and("h.ref = ?", ref.value())
                .first(em, Rehearsals::row)
                .orElseThrow(() -> new NotFound(ref));
    }

    private static RehearsalRow row(Row row) {
        return new RehearsalRow(
                new RehearsalRef(row.text(0)),
                row.text(1),
                row.text(2),
                RehearsalOrigin.valueOf(row.text(3)),
                row.text(4),
                RehearsalStatus.valueOf(row.text(5)),
                row.instant(6).orElseThrow(),
                row.instant(7),
                new RehearsalRow.File(
                        row.text(8),
                        row.number(9),
                        row.number(10),
                        row.optional(11),
                        row.optional(12),
                        row.optional(13)),
                counts(row),
                row.flag(22),
                row.optional(23).map(RunRef::new),
                row.optional(24).map(RunRef::new));
    }

    private static RehearsalCounts counts(Row row) {
        return new RehearsalCounts(
                row.integer(14),
                row.integer(15),
                row.integer(16),
                row.integer(17),
                row.integer(18),
                row.integer(19),
                row.integer(20),
                row.integer(21));
    }

    /**
     * Records of a rehearsal in the order of its file, each with what was found of it.
     *
     * @param most findings of one record, at most
     */
    public Page<RehearsalRecord> records(
            RehearsalRef ref, RehearsalFilter filter, int most, PageRequest wanted, Actor by) {
        by.mustHave(Right.RUN_READ);
        Condition seen = Visibility.of(by).ofOrganization("p");
        List<Object> values = new ArrayList<>(seen.values());
        values.add(ref.value());
        Sql records = Sql.select(
                RECORD,
                "sync_rehearsal_record x JOIN sync_rehearsal h ON h.id = x.rehearsal_id LEFT JOIN project p"
                        + " ON p.ref = x.project_ref AND " + seen.sql() + " WHERE h.ref = ?",
                values.toArray());
        filter.show().ifPresent(show -> records.and(show.condition()));
        filter.text()
                .ifPresent(text -> records.and(
                        "(x.identifier LIKE CONCAT('%', ?, '%') OR x.title LIKE CONCAT('%', ?, '%')"
                                + " OR p.title LIKE CONCAT('%', ?, '%'))",
                        text, text, text));
        Page<RehearsalRecord> page = records.tail("ORDER BY x.number").page(em, wanted, Rehearsals::record);
        Map<Integer, List<RehearsalRecord.Finding>> found = findings(ref, page.items(), most);
        return new Page<>(
                page.items().stream()
                        .map(record -> record.with(found.getOrDefault(record.number(), List.of())))
                        .toList(),
                page.total(),
                page.page(),
                page.size());
    }

    private static RehearsalRecord record(Row row) {
        return new RehearsalRecord(
                row.integer(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.integer(4),
                row.flag(5),
                row.flag(6),
                row.optional(7).map(ProjectRef::new),
                row.flag(8),
                List.of(),
                row.integer(9));
    }

    /** One query for all records of a page. */
    private Map<Integer, List<RehearsalRecord.Finding>> findings(
            RehearsalRef ref, List<RehearsalRecord> records, int most) {
        List<Integer> told = records.stream()
                .filter(record -> !record.hidden() && record.total() > 0)
                .map(RehearsalRecord::number)
                .toList();
        Map<Integer, List<RehearsalRecord.Finding>> found = new HashMap<>();
        if (told.isEmpty()) {
            return found;
        }
        Sql.select(
                        "f.number, f.kind, f.field, f.item, f.part, f.old_text, f.new_text",
                        "sync_rehearsal_finding f JOIN sync_rehearsal h ON h.id = f.rehearsal_id WHERE h.ref = ?",
                        ref.value())
                .and("f.number IN ?", told)
                .and("f.position <= ?", most)
                .tail("ORDER BY f.number, f.position")
                .list(em, row -> found.computeIfAbsent(row.integer(0), key -> new ArrayList<>())
                        .add(finding(row)));
        return found;
    }

    private static RehearsalRecord.Finding finding(Row row) {
        return new RehearsalRecord.Finding(
                row.text(1), new FieldChange(row.text(2), row.text(3), row.text(4), row.optional(5), row.optional(6)));
    }

    /** What changed here since. */
    public RehearsalAge age(RehearsalRef ref, Actor by) {
        by.mustHave(Right.RUN_READ);
        long records = Sql.select(
                        "1",
                        "sync_rehearsal h JOIN sync_rehearsal_record x ON x.rehearsal_id = h.id LEFT JOIN project p"
                                + " ON p.identifier = x.identifier WHERE x.kind <> 'REJECTED' AND h.ref = ?",
                        ref.value())
                .and("NOT (p.version <=> x.project_version)")
                .count(em);
        long runs = Sql.select(
                        "1",
                        "sync_rehearsal h JOIN sync_run r ON r.source_id = h.source_id AND r.started_at > h.started_at"
                                + " WHERE h.ref = ?",
                        ref.value())
                .count(em);
        boolean rules = Sql.select("1", "sync_rehearsal h WHERE h.ref = ?", ref.value())
                        .and("(NOT (h.mapping_version <=> " + RehearsalBook.MAPPED + ") OR h.ownership <> "
                                + RehearsalBook.OWNED + ")")
                        .count(em)
                > 0;
        return new RehearsalAge(records, runs, rules);
    }
}
