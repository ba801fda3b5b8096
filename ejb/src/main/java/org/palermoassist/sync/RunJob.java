package org.palermoassist.sync;

import java.nio.file.Path;
import java.util.Optional;
import org.palermoassist.projects.ImportSource;
import org.palermoassist.shared.Row;

/**
 * A run at work.
 *
 * @param ref of the run
 * @param fileId key of its file row
 * @param sourceCode for the log
 * @param kind what files of this source stand for
 * @param source as the writer of projects wants it
 * @param name of the file
 * @param spool where the bytes lie
 * @param door by which the file came
 * @param undoes key of the run that it takes back, if it is an undoing
 * @param payload SHA-256 of the bytes that are kept of it
 * @param taken what of the file is dealt with already, by an earlier attempt
 */
record RunJob(
        RunRef ref,
        long fileId,
        String sourceCode,
        SourceKind kind,
        ImportSource source,
        String name,
        Path spool,
        Door door,
        Optional<Long> undoes,
        Optional<String> payload,
        Taken taken) {
    static final String COLUMNS = "r.ref, f.id, s.code, s.kind, s.id, s.organization_identifier, f.name, r.id, r.spool,"
            + " r.door, r.undoes_id, p.sha256, f.taken, f.taken_refused";
    static final String TABLES = "sync_run r JOIN source s ON s.id = r.source_id JOIN sync_file f ON f.run_id = r.id"
            + " LEFT JOIN payload p ON p.id = f.payload_id WHERE 1=1";

    /**
     * How far an earlier attempt came: so many are written, in the order of the file.
     *
     * @param activities that can be told apart
     * @param refused those that cannot
     */
    record Taken(int activities, int refused) {
        static final Taken NOTHING = new Taken(0, 0);
    }

    static RunJob of(Row row) {
        SourceKind kind = SourceKind.valueOf(row.text(3));
        String name = row.text(6);
        ImportSource source = new ImportSource(row.number(4), row.optional(5), dataset(kind, name), row.number(7));
        return new RunJob(
                new RunRef(row.text(0)),
                row.number(1),
                row.text(2),
                kind,
                source,
                name,
                Path.of(row.text(8)),
                Door.valueOf(row.text(9)),
                row.optional(10).map(Long::valueOf),
                row.optional(11),
                new Taken(row.integer(12), row.integer(13)));
    }

    /** Packed or not, a file name stands for the same part. */
    static String dataset(SourceKind kind, String name) {
        if (kind == SourceKind.SNAPSHOT) {
            return "";
        }
        return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    /** The same with its bytes elsewhere. */
    RunJob at(Path file) {
        return new RunJob(ref, fileId, sourceCode, kind, source, name, file, door, undoes, payload, taken);
    }

    /** The same from the beginning. */
    RunJob afresh() {
        return new RunJob(
                ref, fileId, sourceCode, kind, source, name, spool, door, undoes, Optional.empty(), Taken.NOTHING);
    }
}
