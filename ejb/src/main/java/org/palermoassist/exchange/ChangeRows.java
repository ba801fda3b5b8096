package org.palermoassist.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.PublicFace;
import org.palermoassist.shared.RecordKind;

/** Rows of one round of numbering, written together. */
final class ChangeRows {
    private static final String UPSERT = "INSERT INTO record_change (kind, record_id, ref, owner_ref, change_no,"
            + " created_no, shown, face, reason, file_fault, told_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
            + " owner_ref = VALUES(owner_ref), change_no = VALUES(change_no), created_no = VALUES(created_no),"
            + " shown = VALUES(shown), face = VALUES(face), reason = VALUES(reason),"
            + " file_fault = VALUES(file_fault), told_at = VALUES(told_at)";
    private static final String FILE = "INSERT INTO file_change (owner_ref, change_no, changed_at, activities)"
            + " SELECT ?, ?, ?, COUNT(*) FROM record_change WHERE owner_ref = ? AND shown = TRUE AND file_fault IS NULL"
            + " ON DUPLICATE KEY UPDATE change_no = VALUES(change_no), changed_at = VALUES(changed_at),"
            + " activities = VALUES(activities)";

    private final Connection connection;
    private final Timestamp at;
    private final List<Object[]> changes = new ArrayList<>();
    private final Set<String> files = new TreeSet<>();
    private long last;

    ChangeRows(Connection connection, long last, Instant at) {
        this.connection = connection;
        this.last = last;
        this.at = InstantConverter.toTimestamp(at);
    }

    /**
     * Tells of a record, where there is something to tell.
     *
     * @param before what was told last; null when nothing was
     * @param now how it stands; null when it was deleted
     */
    void tell(RecordKind kind, KnownChange before, PublicFace now) {
        if (before == null) {
            if (now != null && now.shown()) {
                add(kind, now, ++last, last);
            }
        } else {
            PublicFace seen = now == null ? PublicFace.hidden(before.id(), before.ref(), Optional.empty()) : now;
            if (before.differs(seen)) {
                last++;
                before.owner().ifPresent(files::add);
                add(kind, seen, last, before.shown() ? before.created() : last);
            }
        }
    }

    private void add(RecordKind kind, PublicFace face, long number, long created) {
        face.owner().ifPresent(files::add);
        changes.add(new Object[] {
            kind.name(),
            face.id(),
            face.ref(),
            face.owner().orElse(null),
            number,
            created,
            face.shown(),
            face.hash(),
            face.reason().orElse(null),
            face.fault().orElse(null),
            at
        });
    }

    void flush() throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        batch(UPSERT, changes);
        batch(
                FILE,
                files.stream().map(file -> new Object[] {file, last, at, file}).toList());
        try (PreparedStatement counter = connection.prepareStatement("UPDATE change_counter SET last_no = ?")) {
            counter.setLong(1, last);
            counter.executeUpdate();
        }
    }

    private void batch(String order, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(order, Statement.NO_GENERATED_KEYS)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** These marks have been told of; each is taken by its key, so that no mark is touched that was left since. */
    void taken(List<Long> marks) throws SQLException {
        batch(
                "DELETE FROM change_mark WHERE id = ?",
                marks.stream().map(mark -> new Object[] {mark}).toList());
    }
}
