package org.palermoassist.projects;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.palermoassist.security.Actor;

/** History of projects whose run is taken back: nothing of it is ever removed, one row says what happened. */
final class UndoEvents {
    private final UndoneRun run;
    private final Timestamp now;
    private final Actor by;
    private final RowBuffer rows = new RowBuffer();

    UndoEvents(UndoneRun run, Timestamp now, Actor by) {
        this.run = run;
        this.now = now;
        this.by = by;
    }

    void add(long project, String kind, Optional<String> before, Optional<String> after) {
        rows.add(
                ProjectTable.EVENT,
                project,
                kind,
                now,
                by.login(),
                ProjectJournal.roleOf(by),
                by.body().orElse(""),
                run.undoingId(),
                before.orElse(null),
                after.orElse(null),
                run.ref());
    }

    void write(Connection connection) throws SQLException {
        rows.flush(connection);
    }
}
