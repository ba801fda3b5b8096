package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;
import static org.palermoassist.security.Right.RUN_READ;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.projects.iati.IatiReader;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;
import org.palermoassist.sync.mapping.Mapping;
import org.palermoassist.sync.mapping.MappingBook;
import org.palermoassist.sync.mapping.MappingJson;
import org.palermoassist.sync.mapping.MappingRule;
import org.palermoassist.sync.mapping.Reporter;

/** What the columns of each source's lists mean, in versions. */
@UseCase
public class Mappings {
    private static final String COLUMNS = "m.version, m.content, m.created_by, m.created_at";
    private static final String TABLES = "sync_mapping m JOIN source s ON s.id = m.source_id WHERE 1=1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReferenceData reference;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private record Owner(long id, boolean own, PayloadFormat format) {}

    /** All versions of a source's mapping, the latest first. */
    public List<MappingRow> versions(String source, Actor by) {
        by.mustHave(RUN_READ);
        owner(source);
        return Sql.select(COLUMNS, TABLES)
                .and("s.code = ?", source)
                .tail("ORDER BY m.version DESC")
                .list(em, Mappings::row);
    }

    /** The version that is used; none before the first one is accepted. */
    public Optional<MappingRow> current(String source, Actor by) {
        return versions(source, by).stream().findFirst();
    }

    /**
     * One version.
     *
     * @throws NotFound when there is none of this number
     */
    public MappingRow version(String source, int version, Actor by) {
        return versions(source, by).stream()
                .filter(row -> row.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound(source + " " + version));
    }

    /** In what form the source sends. */
    public PayloadFormat format(String source, Actor by) {
        by.mustHave(RUN_READ);
        return owner(source).format();
    }

    /**
     * Makes a mapping the one that is used from now on. One that says the same as before makes no new version.
     *
     * @return its version
     * @throws org.palermoassist.shared.RuleViolation {@link MappingRule} that begin with MAPPING, {@link
     *     MappingRule#FORMAT_OF_SOURCE_STANDS}, {@link SyncRule#SOURCE_TAKES_FILES}
     */
    public int save(String source, Mapping mapping, Actor by) {
        by.mustHave(IMPORT_RUN);
        Owner owner = owner(source);
        SyncRule.SOURCE_TAKES_FILES.require(!owner.own(), source);
        mapping.check();
        MappingRule.FORMAT_OF_SOURCE_STANDS.require(owner.format() != PayloadFormat.IATI || !hasSent(owner), source);
        Optional<MappingRow> before = current(source, by.with(RUN_READ));
        if (before.filter(row -> row.mapping().equals(mapping)).isPresent()) {
            return before.get().version();
        }
        int version = before.map(MappingRow::version).orElse(0) + 1;
        Sql.change(
                em,
                "INSERT INTO sync_mapping (source_id, version, content, created_by, created_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                owner.id(),
                version,
                MappingJson.write(mapping),
                by.login(),
                clock.instant());
        Sql.change(
                em,
                "UPDATE source SET format = ? WHERE id = ?",
                mapping.layout().format().name(),
                owner.id());
        audit.record(by, "sync.acceptMapping", source, version);
        return version;
    }

    private boolean hasSent(Owner owner) {
        return Sql.select("1", "sync_file f WHERE f.source_id = ? AND f.verdict = 'PROCESSED'", owner.id())
                        .count(em)
                > 0;
    }

    private Owner owner(String source) {
        return Sql.select("s.id, s.own, s.format", "source s WHERE s.code = ?", source)
                .first(em, row -> new Owner(row.number(0), row.flag(1), PayloadFormat.valueOf(row.text(2))))
                .orElseThrow(() -> new NotFound(source));
    }

    private static MappingRow row(Row row) {
        return new MappingRow(
                row.integer(0),
                MappingJson.read(row.text(1)),
                row.text(2),
                row.instant(3).orElseThrow());
    }

    /** Whose activities the lists of a source are: its organization, else one made of its own code (DOMAIN 2.10). */
    public Reporter reporter(String source, Actor by) {
        by.mustHave(RUN_READ);
        return Sql.select(
                        "s.organization_identifier, s.code, s.name, o.name, o.kind",
                        "source s LEFT JOIN organization_identifier i ON i.identifier = s.organization_identifier"
                                + " LEFT JOIN organization o ON o.id = i.organization_id WHERE s.code = ?",
                        source)
                .first(em, Mappings::reporter)
                .orElseThrow(() -> new NotFound(source));
    }

    private static Reporter reporter(Row row) {
        String local = row.text(1).toLowerCase(Locale.ROOT).replace('_', '-');
        return new Reporter(
                row.optional(0).orElse("XX-LOCAL-" + local),
                row.optional(4),
                row.optional(3).orElse(row.text(2)));
    }

    /** Who reads the files of a source, by the version of its mapping that is used now. */
    public PayloadReader reader(String source, Actor by) {
        Actor reading = by.with(RUN_READ);
        if (format(source, reading) == PayloadFormat.IATI) {
            return new IatiReader()::read;
        }
        return current(source, reading)
                .map(used -> (PayloadReader)
                        new MappedReader(used.mapping(), new MappingBook(reference.book()), reporter(source, reading)))
                .orElseGet(MappedReader::withoutMapping);
    }

    /** Writes down by which version the list of a run is read; nothing for IATI files. */
    public void noteVersion(RunJob job, Actor by) {
        current(job.sourceCode(), by.with(RUN_READ))
                .ifPresent(used -> Sql.change(
                        em, "UPDATE sync_file SET mapping_version = ? WHERE id = ?", used.version(), job.fileId()));
    }
}
