package org.palermoassist.sync;

import java.util.Optional;
import org.palermoassist.projects.ImportSource;
import org.palermoassist.shared.Row;

/**
 * A rehearsal at work.
 *
 * @param id its key
 * @param sourceCode code of the source
 * @param kind what files of this source stand for
 * @param source as the comparison of projects wants it; of no run
 * @param name of the file
 * @param bytes where they are kept; none before they are fetched
 */
record RehearsalJob(
        RehearsalRef ref,
        long id,
        String sourceCode,
        SourceKind kind,
        ImportSource source,
        RehearsalOrigin origin,
        String name,
        Optional<PayloadInfo> bytes) {
    static final String COLUMNS = "h.ref, h.id, s.code, s.kind, s.id, s.organization_identifier, h.origin, h.name,"
            + " COALESCE(p.id, h.id), COALESCE(p.size, h.size), COALESCE(p.packing = 'NONE', h.packed),"
            + " (SELECT COUNT(*) FROM payload_chunk c WHERE c.payload_id = h.payload_id),"
            + " (SELECT COUNT(*) FROM sync_rehearsal_chunk k WHERE k.sync_rehearsal_id = h.id)";
    static final String TABLES = "sync_rehearsal h JOIN source s ON s.id = h.source_id"
            + " LEFT JOIN payload p ON p.id = h.payload_id WHERE 1=1";

    static RehearsalJob of(Row row) {
        SourceKind kind = SourceKind.valueOf(row.text(3));
        String name = row.text(7);
        int pieces = row.integer(11) + row.integer(12);
        PayloadInfo info = new PayloadInfo(row.number(8), name, row.number(9), !row.flag(10), pieces);
        return new RehearsalJob(
                new RehearsalRef(row.text(0)),
                row.number(1),
                row.text(2),
                kind,
                new ImportSource(row.number(4), row.optional(5), RunJob.dataset(kind, name), 0),
                RehearsalOrigin.valueOf(row.text(6)),
                name,
                Optional.of(info).filter(kept -> kept.pieces() > 0));
    }
}
