package org.palermoassist.exchange;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.iati.SchemaFault;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.SearchWords;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Reads the feed and how files stand, from small tables with indexes; no record is read. */
@UseCase
public class ChangeReading {
    private static final String FEED = "(SELECT c.feed FROM change_counter c WHERE c.id = 1)";
    private static final String IDENTIFIERS =
            "(SELECT GROUP_CONCAT(i.identifier ORDER BY i.identifier SEPARATOR '\n') FROM organization_identifier i"
                    + " JOIN organization m ON m.id = i.organization_id WHERE m.id = o.id OR m.merged_into = o.ref)";

    @PersistenceContext
    private EntityManager em;

    /** Changes after this number, in order. */
    public ChangePage since(long since, Optional<RecordKind> kind, int size, Actor by) {
        int wanted = Math.min(PageRequest.MOST, Math.max(1, size));
        Sql sql = Sql.select(
                "r.change_no, r.kind, r.ref, r.shown, r.created_no, r.reason, r.told_at",
                "record_change r WHERE r.change_no > ?",
                since);
        kind.ifPresent(one -> sql.and("r.kind = ?", one));
        List<Change> found =
                sql.tail("ORDER BY r.change_no LIMIT " + (wanted + 1)).list(em, row -> change(row, since));
        boolean more = found.size() > wanted;
        List<Change> part = more ? found.subList(0, wanted) : found;
        return new ChangePage(List.copyOf(part), more ? part.get(wanted - 1).number() : last(), more);
    }

    /** Where nothing follows, the reader goes on behind all that was numbered until now. */
    private long last() {
        return Sql.select("c.last_no", "change_counter c WHERE c.id = 1")
                .list(em, row -> row.number(0))
                .get(0);
    }

    private static Change change(Row row, long since) {
        Change.Act act =
                !row.flag(3) ? Change.Act.WITHDRAWN : row.number(4) > since ? Change.Act.CREATED : Change.Act.CHANGED;
        return new Change(
                row.number(0),
                RecordKind.valueOf(row.text(1)),
                row.text(2),
                act,
                row.optional(5),
                row.instant(6).orElseThrow());
    }

    /** How the file with all public projects stands. */
    public FileStanding all(Actor by) {
        return Sql.select(FEED + ", r.change_no, r.told_at", "record_change r WHERE r.kind = 'PROJECT'")
                .tail("ORDER BY r.change_no DESC LIMIT 1")
                .first(em, row -> new FileStanding(row.text(0), row.number(1), row.instant(2)))
                .orElseGet(this::never);
    }

    /** How the file of one reporting organization stands. */
    public FileStanding of(OrganizationRef organization, Actor by) {
        return Sql.select(
                        FEED + ", f.change_no, f.changed_at",
                        "file_change f WHERE f.owner_ref = ?",
                        organization.value())
                .first(em, row -> new FileStanding(row.text(0), row.number(1), row.instant(2)))
                .orElseGet(this::never);
    }

    /** How many projects the file with all of them holds. */
    public long activities(Actor by) {
        return Sql.select("r.record_id", "record_change r WHERE r.kind = 'PROJECT' AND r.shown = TRUE")
                .and("r.file_fault IS NULL")
                .count(em);
    }

    /** Public projects that no file holds, by the name of their reporting organization. */
    public Page<LeftOutOfFiles> leftOut(PageRequest wanted, Actor by) {
        String name = by.language().equals("fr") ? "COALESCE(o.name_fr, o.name)" : "o.name";
        return Sql.select(
                        "p.ref, p.identifier, p.title, COALESCE(" + name + ", p.reporting_org_name), r.file_fault",
                        "record_change r JOIN project p ON p.id = r.record_id LEFT JOIN organization o"
                                + " ON o.ref = r.owner_ref WHERE r.kind = 'PROJECT' AND r.shown = TRUE")
                .and("r.file_fault IS NOT NULL")
                .and(Visibility.of(by).ofOrganization("p"))
                .tail("ORDER BY 4, p.ref")
                .page(
                        em,
                        wanted,
                        row -> new LeftOutOfFiles(
                                new ProjectRef(row.text(0)),
                                row.text(1),
                                row.text(2),
                                row.text(3),
                                SchemaFault.read(row.text(4))));
    }

    private FileStanding never() {
        return Sql.select("c.feed", "change_counter c WHERE c.id = 1")
                .list(em, row -> new FileStanding(row.text(0), 0, Optional.empty()))
                .get(0);
    }

    /** Files of reporting organizations whose names hold these words, or that own this very identifier; by name. */
    public Page<FileRow> files(String words, PageRequest wanted, Actor by) {
        String name = by.language().equals("fr") ? "COALESCE(o.name_fr, o.name)" : "o.name";
        String like = new SearchWords(words).like();
        return Sql.select(
                        "o.ref, " + name + ", " + IDENTIFIERS + ", f.activities, f.changed_at",
                        "file_change f JOIN organization o ON o.ref = f.owner_ref WHERE f.activities > 0")
                .and(
                        "(o.name LIKE ? OR o.name_fr LIKE ? OR o.acronym LIKE ? OR o.ref = ? OR EXISTS (SELECT 1 FROM"
                                + " organization_identifier i WHERE i.organization_id = o.id AND i.identifier = ?))",
                        like,
                        like,
                        like,
                        words.strip(),
                        words.strip())
                .tail("ORDER BY " + name + ", o.id")
                .page(
                        em,
                        wanted,
                        row -> new FileRow(
                                new OrganizationRef(row.text(0)),
                                row.text(1),
                                row.text(2).lines().toList(),
                                row.number(3),
                                row.instant(4).orElseThrow()));
    }
}
