package org.palermoassist.exchange;

import java.util.Optional;
import org.palermoassist.shared.PublicFace;
import org.palermoassist.shared.RecordKind;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/**
 * What the public was last told of a record.
 *
 * @param id key of the record
 * @param owner organization in whose file it stood
 * @param created number with which it became public
 * @param shown whether it was public
 * @param hash of what was seen of it
 * @param fault why it stood in no file
 */
record KnownChange(
        long id, String ref, Optional<String> owner, long created, boolean shown, String hash, Optional<String> fault) {
    /** Those of these keys. */
    static Sql select(RecordKind kind) {
        return Sql.select(
                "c.record_id, c.ref, c.owner_ref, c.created_no, c.shown, c.face, c.file_fault",
                "record_change c WHERE c.kind = ?",
                kind);
    }

    static KnownChange of(Row row) {
        return new KnownChange(
                row.number(0), row.text(1), row.optional(2), row.number(3), row.flag(4), row.text(5), row.optional(6));
    }

    /** Whether there is something to tell. */
    boolean differs(PublicFace now) {
        return shown != now.shown()
                || shown && !(hash.equals(now.hash()) && owner.equals(now.owner()) && fault.equals(now.fault()));
    }
}
