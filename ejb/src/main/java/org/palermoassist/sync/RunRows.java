package org.palermoassist.sync;

import org.palermoassist.shared.Row;

/** Reads rows of {@link SyncRuns#COLUMNS}. */
final class RunRows {
    private RunRows() {}

    static RunRow row(Row row) {
        return new RunRow(
                new RunRef(row.text(0)),
                row.text(1),
                row.text(2),
                Door.valueOf(row.text(3)),
                row.text(4),
                RunStatus.valueOf(row.text(5)),
                row.instant(6).orElseThrow(),
                row.instant(7),
                row.instant(8),
                file(row),
                trace(row));
    }

    private static FileRow file(Row row) {
        return new FileRow(
                row.text(9),
                row.number(10),
                row.number(11),
                row.optional(12),
                row.optional(13),
                row.optional(14),
                row.optional(15),
                row.optional(16).isPresent(),
                row.optional(17),
                new FileCounts(
                        row.integer(18),
                        row.integer(19),
                        row.integer(20),
                        row.integer(21),
                        row.integer(22),
                        row.integer(23),
                        row.integer(24),
                        row.integer(25),
                        row.integer(26)));
    }

    private static RunTrace trace(Row row) {
        return new RunTrace(
                row.text(27).equals("UNDO"),
                row.optional(28).map(RunRef::new),
                row.optional(29).map(RunRef::new),
                row.integer(30),
                row.optional(31).isPresent(),
                row.optional(32).isPresent(),
                row.optional(34).map(missing -> new Loss(row.integer(33), row.integer(34))));
    }
}
