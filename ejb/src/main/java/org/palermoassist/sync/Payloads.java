package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;
import static org.palermoassist.security.Right.RUN_READ;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.RowInsert;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.StoredBytes;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/** What partners sent, as it came: in pieces of 1 MiB, written and read as a stream. */
@UseCase
public class Payloads {
    private static final RowInsert PAYLOADS = new RowInsert("payload", "sha256", "size", "packing", "stored_at");
    private static final String CURRENT =
            "sync_file f JOIN source s ON s.id = f.source_id JOIN sync_run r ON r.id = f.run_id WHERE f.verdict = 'PROCESSED'"
                    + " AND f.same_as_id IS NULL AND r.status <> 'UNDONE' AND r.kind = 'IMPORT'"
                    + " AND COALESCE(f.mapping_version, 0) = (SELECT COALESCE(MAX(m.version), 0) FROM sync_mapping m"
                    + " WHERE m.source_id = f.source_id)"
                    + " AND (s.kind = 'LOOSE' OR NOT EXISTS (SELECT 1 FROM sync_file g JOIN sync_run h ON h.id = g.run_id"
                    + " WHERE g.source_id = f.source_id AND g.id > f.id AND g.verdict = 'PROCESSED' AND h.status <> 'UNDONE'"
                    + " AND g.payload_id <> f.payload_id AND (s.kind = 'SNAPSHOT' OR g.name = f.name)))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Clock clock;

    /** Keeps the bytes of a file, unless the same are kept already; returns the key. */
    public long keep(Path spool, String sha256, Actor by) {
        by.mustHave(IMPORT_RUN);
        Optional<Long> known =
                Sql.select("p.id", "payload p WHERE p.sha256 = ?", sha256).first(em, row -> row.number(0));
        try {
            return known.isPresent() ? known.get() : store(spool, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long store(Path spool, String sha256) throws IOException {
        boolean packed = StoredBytes.isPacked(spool);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(spool))) {
            Connection connection = transaction.get();
            long id = head(connection, sha256, Files.size(spool), packed);
            StoredBytes.store(connection, "payload", id, in, packed);
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("payload cannot be stored", e);
        }
    }

    private long head(Connection connection, String sha256, long size, boolean packed) throws SQLException {
        return PAYLOADS.one(
                connection, sha256, size, packed ? "NONE" : "CHUNK", InstantConverter.toTimestamp(clock.instant()));
    }

    /**
     * The file of this source that brought the same bytes. Of a feed (SNAPSHOT, DATASETS) it counts only as long as nothing newer
     * has taken its place: a feed that goes back to an earlier edition is followed. Files sent in by hand have no such place, and
     * their names may repeat: bytes that were read once never change anything again, so that an older edition sent in with the
     * rest of a folder does not undo a newer one (P-7: the same payload twice is no change). A run that was undone never was.
     */
    public Optional<Long> processedBefore(long source, String sha256, Actor by) {
        by.mustHave(IMPORT_RUN);
        return Sql.select("f.id", CURRENT)
                .and("f.payload_id = (SELECT p.id FROM payload p WHERE p.sha256 = ?)", sha256)
                .and("f.source_id = ?", source)
                .tail("ORDER BY f.id DESC")
                .first(em, row -> row.number(0));
    }

    /**
     * What a run received.
     *
     * @throws NotFound when nothing is kept of it
     */
    public PayloadInfo info(RunRef ref, Actor by) {
        by.mustHave(RUN_READ);
        return Sql.select(
                        "p.id, f.name, p.size, p.packing,"
                                + " (SELECT COUNT(*) FROM payload_chunk c WHERE c.payload_id = p.id)",
                        "payload p JOIN sync_file f ON f.payload_id = p.id JOIN sync_run r ON r.id = f.run_id WHERE"
                                + " 1=1")
                .and("r.ref = ?", ref.value())
                .first(em, Payloads::info)
                .orElseThrow(() -> new NotFound(ref));
    }

    static PayloadInfo info(Row row) {
        return new PayloadInfo(
                row.number(0), row.text(1), row.number(2), row.text(3).equals("CHUNK"), row.integer(4));
    }

    /** One piece of a payload, as received. */
    public byte[] piece(PayloadInfo payload, int number, Actor by) throws IOException {
        by.mustHave(RUN_READ);
        byte[] stored = Sql.select("c.bytes, 1", "payload_chunk c WHERE 1=1")
                .and("c.payload_id = ?", payload.id())
                .and("c.number = ?", number)
                .first(em, row -> row.bytes(0).orElseThrow())
                .orElseThrow(() -> new NotFound(payload.id()));
        return payload.packedHere() ? StoredBytes.unpack(stored) : stored;
    }
}
