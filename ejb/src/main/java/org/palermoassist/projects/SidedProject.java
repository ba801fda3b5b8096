package org.palermoassist.projects;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.projects.iati.ActivityDocument;
import org.palermoassist.projects.iati.ActivityFields;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/**
 * A project with both sides of it, as it is read to be written anew.
 *
 * @param theirRun run that brought what the partner says now, if that is kept beside
 * @param edited by whom and when fields were last changed here
 */
record SidedProject(
        long id,
        ProjectRef ref,
        int version,
        Origin origin,
        Sides sides,
        Optional<Long> theirRun,
        Optional<Edited> edited) {
    private static final String COLUMNS = "p.id, p.ref, p.version, p.source_id, p.dataset, p.content_hash,"
            + " p.changed_run_id, p.last_run_id, p.changed_at, d.bytes, s.agreed, s.theirs, s.their_run_id, s.edited_by,"
            + " s.edited_at";
    private static final String TABLES = "project p JOIN project_document d ON d.project_id = p.id"
            + " LEFT JOIN project_side s ON s.project_id = p.id WHERE p.own = FALSE";

    /** What its partner's word is known by; none of it changes when fields are changed here. */
    record Origin(
            long source, String dataset, String hash, Optional<Long> changedRun, Optional<Long> lastRun, Instant at) {}

    /** Who changed fields here, and when. */
    record Edited(String login, Timestamp at) {
        /** When, in UTC. */
        Instant when() {
            return at.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
    }

    /** One project; its row is locked before. */
    static SidedProject of(long project, EntityManager em) {
        return Sql.select(COLUMNS, TABLES)
                .and("p.id = ?", project)
                .first(em, SidedProject::read)
                .orElseThrow(() -> new NotFound(project));
    }

    /** Projects of a source of which something here is other than the partner says, at most so many. */
    static List<SidedProject> ofSource(long source, long after, int most, EntityManager em) {
        return Sql.select(COLUMNS, TABLES)
                .and("p.source_id = ?", source)
                .and("s.project_id > ?", after)
                .tail("ORDER BY p.id LIMIT " + most + " FOR UPDATE")
                .list(em, SidedProject::read);
    }

    /** Groups of fields of which we say how they stand, as its source is set. */
    Set<FieldGroup> ownedGroups(EntityManager em) {
        Set<FieldGroup> owned = EnumSet.noneOf(FieldGroup.class);
        owned.addAll(Sql.select("o.field_group", "project_ownership o WHERE o.source_id = ?", origin.source())
                .list(em, row -> FieldGroup.valueOf(row.text(0))));
        return owned;
    }

    private static SidedProject read(Row row) {
        ActivityFields ours = fields(row.bytes(9).orElseThrow());
        Sides sides = new Sides(
                ours,
                row.bytes(10).map(SidedProject::fields).orElse(ours),
                row.bytes(11).map(SidedProject::fields).orElse(ours));
        return new SidedProject(
                row.number(0),
                new ProjectRef(row.text(1)),
                row.integer(2),
                new Origin(
                        row.number(3),
                        row.text(4),
                        row.text(5),
                        row.optional(6).map(Long::valueOf),
                        row.optional(7).map(Long::valueOf),
                        row.instant(8).orElseThrow()),
                sides,
                row.optional(12).map(Long::valueOf),
                row.instant(14).map(at -> new Edited(row.text(13), InstantConverter.toTimestamp(at))));
    }

    private static ActivityFields fields(byte[] bytes) {
        return ActivityFields.of(ActivityDocument.stored(bytes));
    }

    /** The same with other sides. */
    SidedProject with(Sides now) {
        return new SidedProject(id, ref, version, origin, now, theirRun, edited);
    }

    /** The same, with who changed it before. */
    SidedProject editedAsIn(Optional<Edited> before) {
        return new SidedProject(id, ref, version, origin, sides, theirRun, before);
    }

    /** The same, changed by somebody now. */
    SidedProject editedBy(String login, Timestamp now) {
        return new SidedProject(id, ref, version, origin, sides, theirRun, Optional.of(new Edited(login, now)));
    }
}
