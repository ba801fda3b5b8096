package org.palermoassist.sync;

import static org.palermoassist.security.Right.IMPORT_RUN;
import static org.palermoassist.security.Right.RUN_READ;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.StoredBytes;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/** The files of rehearsals. They are no payloads: what is only tried goes with its rehearsal. */
@UseCase
class RehearsalBytes {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private RehearsalBook book;

    @Inject
    private Payloads payloads;

    @Inject
    private TransactionConnection transaction;

    /** Writes a rehearsal down, with the bytes of its file. */
    public RehearsalRef open(String source, String name, Path file, RehearsalOrigin origin, Actor by)
            throws IOException {
        by.mustHave(IMPORT_RUN);
        RehearsalRef ref = book.open(source, name, origin, by);
        keep(ref, name, file, by);
        return ref;
    }

    /** Keeps the bytes of a file that was fetched for a rehearsal. */
    public void keep(RehearsalRef ref, String name, Path file, Actor by) throws IOException {
        by.mustHave(IMPORT_RUN);
        boolean packed = StoredBytes.isPacked(file);
        Sql.change(
                em,
                "UPDATE sync_rehearsal SET name = ?, size = ?, packed = ? WHERE ref = ?",
                name,
                Files.size(file),
                packed,
                ref.value());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            StoredBytes.store(
                    transaction.get(), "sync_rehearsal", book.find(ref, by).id(), in, packed);
        } catch (SQLException e) {
            throw new IllegalStateException("the file of a rehearsal cannot be stored", e);
        }
    }

    /** One piece of the file, as it came. */
    public byte[] piece(RehearsalJob job, int number, Actor by) throws IOException {
        by.mustHave(IMPORT_RUN);
        PayloadInfo info = job.bytes().orElseThrow(() -> new NotFound(job.ref()));
        if (job.origin() == RehearsalOrigin.RUN) {
            return payloads.piece(info, number, by.with(RUN_READ));
        }
        byte[] stored = Sql.select("c.bytes, 1", "sync_rehearsal_chunk c WHERE c.sync_rehearsal_id = ?", info.id())
                .and("c.number = ?", number)
                .first(em, row -> row.bytes(0).orElseThrow())
                .orElseThrow(() -> new NotFound(job.ref()));
        return info.packedHere() ? StoredBytes.unpack(stored) : stored;
    }
}
