package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;
import static org.palermoassist.security.Right.RUN_READ;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.StoredBytes;
import org.palermoassist.shared.UseCase;
import org.palermoassist.sync.mapping.ListSample;
import org.palermoassist.sync.mapping.Mapping;
import org.palermoassist.sync.mapping.MappingBook;
import org.palermoassist.sync.mapping.MappingJson;
import org.palermoassist.sync.mapping.MappingRule;
import org.palermoassist.sync.mapping.MappingTrial;
import org.palermoassist.sync.mapping.RowMapper;
import org.palermoassist.sync.table.Layout;
import org.palermoassist.sync.table.LayoutGuess;
import org.palermoassist.sync.table.ListReading;
import org.palermoassist.sync.table.ListRefusal;

/** Lists that nobody prepared: looked at, explained column by column, tried on their first rows, accepted. */
@UseCase
public class MappingDrafts {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Mappings mappings;

    @Inject
    private Payloads payloads;

    @Inject
    private ReferenceData reference;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Begins with a file. A source that has a mapping is tried by it when the file has its headings, else a new one is proposed.
     *
     * @param file on disk, as received; the caller's own
     * @throws RuleViolation {@link MappingRule#LIST_IS_READABLE}
     */
    public DraftRef begin(String source, String fileName, Path file, Actor by) throws IOException {
        by.mustHave(IMPORT_RUN);
        Optional<Mapping> used = mappings.current(source, by.with(RUN_READ)).map(MappingRow::mapping);
        ListSample.Found found = found(file, used, Optional.empty(), by, source);
        long payload = payloads.keep(file, StoredBytes.sha256(file), by);
        DraftRef ref = DraftRef.next();
        Sql.change(
                em,
                "INSERT INTO sync_mapping_draft (ref, source_id, file_name, payload_id, sample, content, login, saved_at)"
                        + " SELECT ?, s.id, ?, ?, ?, ?, ?, ? FROM source s WHERE s.code = ?",
                ref.value(),
                fileName,
                payload,
                found.sample().write(),
                json(found.mapping()),
                by.login(),
                clock.instant(),
                source);
        audit.record(by, "sync.tryMapping", ref, source, fileName);
        return ref;
    }

    private ListSample.Found found(
            Path file, Optional<Mapping> used, Optional<Layout> wanted, Actor by, String source) {
        MappingBook book = new MappingBook(reference.book());
        try {
            Path list = ListReading.spooled(Files.newInputStream(file));
            try {
                Layout guess = wanted.isPresent() ? wanted.get() : LayoutGuess.of(list);
                ListSample.Found found = ListSample.read(list, guess, book);
                if (wanted.isPresent() || used.isEmpty()) {
                    return found;
                }
                return fits(used.get(), found, book, by, source)
                        ? new ListSample.Found(found.sample(), used.get())
                        : found;
            } finally {
                Files.deleteIfExists(list);
            }
        } catch (ListRefusal refusal) {
            throw new RuleViolation(
                    MappingRule.LIST_IS_READABLE, refusal.fault(), refusal.place(), refusal.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean fits(Mapping used, ListSample.Found found, MappingBook book, Actor by, String source) {
        boolean same = used.layout().format() == found.mapping().layout().format();
        return same
                && new RowMapper(used, found.sample().head(), book, mappings.reporter(source, by.with(RUN_READ)))
                        .missing()
                        .isEmpty();
    }

    /**
     * A draft with what its first rows would become.
     *
     * @throws NotFound when there is none of this ref
     */
    public MappingDraft details(DraftRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        return Sql.select(
                        "s.code, d.file_name, d.sample, d.content",
                        "sync_mapping_draft d JOIN source s ON s.id = d.source_id WHERE d.ref = ?",
                        ref.value())
                .first(em, row -> draft(ref, row.text(0), row.text(1), row.text(2), row.text(3), by))
                .orElseThrow(() -> new NotFound(ref));
    }

    private MappingDraft draft(DraftRef ref, String source, String name, String sample, String content, Actor by) {
        ListSample rows = ListSample.read(sample);
        Mapping mapping = MappingJson.read(content);
        MappingTrial trial = MappingTrial.of(
                mapping,
                rows,
                new MappingBook(reference.book()),
                mappings.reporter(source, by.with(RUN_READ)),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new MappingDraft(ref, source, name, rows, mapping, trial);
    }

    /** The list that somebody looked at last and that is not accepted yet. */
    public Optional<DraftRef> latest(Actor by) {
        by.mustHave(IMPORT_RUN);
        return Sql.select("d.ref, 1", "sync_mapping_draft d WHERE 1=1")
                .tail("ORDER BY d.saved_at DESC, d.ref")
                .first(em, row -> new DraftRef(row.text(0)));
    }

    /** Says what the columns mean; what the first rows would become is to be asked for again. */
    public void change(DraftRef ref, Mapping mapping, Actor by) {
        by.mustHave(IMPORT_RUN);
        int changed = Sql.change(
                em,
                "UPDATE sync_mapping_draft SET content = ?, saved_at = ? WHERE ref = ?",
                json(mapping),
                clock.instant(),
                ref.value());
        if (changed == 0) {
            throw new NotFound(ref);
        }
    }

    /** Says that the list lies elsewhere in the file: what its columns mean is proposed anew. */
    public void move(DraftRef ref, Layout layout, Actor by) throws IOException {
        MappingDraft draft = details(ref, by);
        Path file = Files.createTempFile("draft", ".payload");
        try {
            try (PayloadStream bytes = bytes(ref, by)) {
                Files.copy(bytes, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            ListSample.Found found = found(file, Optional.empty(), Optional.of(layout), by, draft.source());
            Sql.change(
                    em,
                    "UPDATE sync_mapping_draft SET sample = ?, content = ?, saved_at = ? WHERE ref = ?",
                    found.sample().write(),
                    json(found.mapping()),
                    clock.instant(),
                    ref.value());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Makes what was said of the columns the mapping of the source; the draft is done with.
     *
     * @return the version it became
     */
    public int accept(DraftRef ref, Actor by) {
        MappingDraft draft = details(ref, by);
        int version = mappings.save(draft.source(), draft.mapping(), by);
        Sql.change(em, "DELETE FROM sync_mapping_draft WHERE ref = ?", ref.value());
        return version;
    }

    /** The file of a draft, as it was received. */
    public PayloadStream bytes(DraftRef ref, Actor by) {
        by.mustHave(IMPORT_RUN);
        PayloadInfo info = Sql.select(
                        "p.id, d.file_name, p.size, p.packing,"
                                + " (SELECT COUNT(*) FROM payload_chunk c WHERE c.payload_id = p.id)",
                        "sync_mapping_draft d JOIN payload p ON p.id = d.payload_id WHERE d.ref = ?",
                        ref.value())
                .first(em, Payloads::info)
                .orElseThrow(() -> new NotFound(ref));
        Actor reading = by.with(RUN_READ);
        return new PayloadStream(payloads, info, reading);
    }

    private static String json(Mapping mapping) {
        return MappingJson.write(mapping);
    }
}
