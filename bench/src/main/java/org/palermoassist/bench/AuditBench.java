package org.palermoassist.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the audit trail adds to a write: the same transaction, a row of history and a commit, with and without a line of the trail, in turns,
 * while the portal seals what is written.
 */
final class AuditBench {
    private static final int WARM = 500;
    private static final int TIMES = 5_000;
    private static final String HISTORY =
            "INSERT INTO need_event (need_id, at, login, role, body, act, field, old_value, new_value, reason) VALUES"
                    + " (?, UTC_TIMESTAMP(6), 'bench', 'FOCAL_POINT', 'QM', 'EDIT', 'TITLE', 'before', 'after', '')";
    private static final String LINE =
            "INSERT INTO audit_entry (recorded_at, login, role, state_code, organization_ref, action, record_ref,"
                    + " facts, outcome, origin, old_value, new_value, reason, workspace, on_behalf_of) VALUES"
                    + " (UTC_TIMESTAMP(6), 'bench', 'FOCAL_POINT', 'QM', '', 'need.edit', 'N-BENCH00', 'SUBMITTED',"
                    + " 'DONE', '127.0.0.1', 'TITLE: before', 'TITLE: after', '', 'W-BENCH00', '')";

    void run() throws Exception {
        Report.title("a write with and without its line of the audit trail");
        Path work = Files.createTempDirectory("portal-bench");
        try (BenchDatabase database = new BenchDatabase(work);
                BenchPortal portal = new BenchPortal(work.resolve("data"), database.environment(), "640m", "sample")) {
            portal.awaitReady();
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                long need = database.number("SELECT MIN(id) FROM need");
                measured(connection, need, WARM);
                List<double[]> pairs = measured(connection, need, TIMES);
                told("without", pairs, 0);
                told("with", pairs, 1);
                Report.line(
                        "added at the median (limit 1 ms)",
                        "%.3f ms",
                        percentile(pairs, 1, 0.5) - percentile(pairs, 0, 0.5));
                Report.line("added on average", "%.3f ms", average(pairs, 1) - average(pairs, 0));
            }
            Report.line(
                    "lines that wait for their seal at the end",
                    "%d",
                    database.number("SELECT COUNT(*) FROM audit_entry e WHERE NOT EXISTS"
                            + " (SELECT 1 FROM audit_chain c WHERE c.entry_id = e.id)"));
        }
    }

    private static List<double[]> measured(Connection connection, long need, int times) throws SQLException {
        List<double[]> pairs = new ArrayList<>();
        try (PreparedStatement history = connection.prepareStatement(HISTORY);
                PreparedStatement line = connection.prepareStatement(LINE)) {
            history.setLong(1, need);
            for (int i = 0; i < times; i++) {
                pairs.add(new double[] {write(connection, history), write(connection, history, line)});
            }
        }
        return pairs;
    }

    private static double write(Connection connection, PreparedStatement... statements) throws SQLException {
        long begun = System.nanoTime();
        for (PreparedStatement statement : statements) {
            statement.executeUpdate();
        }
        connection.commit();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void told(String name, List<double[]> pairs, int side) {
        Report.line(
                name,
                "p50 %.3f ms, p95 %.3f ms, average %.3f ms",
                percentile(pairs, side, 0.5),
                percentile(pairs, side, 0.95),
                average(pairs, side));
    }

    private static double percentile(List<double[]> pairs, int side, double share) {
        List<Double> sorted = pairs.stream().map(pair -> pair[side]).sorted().toList();
        return sorted.get((int) (sorted.size() * share));
    }

    private static double average(List<double[]> pairs, int side) {
        return pairs.stream().mapToDouble(pair -> pair[side]).average().orElse(0);
    }
}
