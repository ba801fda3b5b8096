package org.palermoassist.audit;

import static org.palermoassist.audit.ChainFinding.Kind.CUT_OFF;
import static org.palermoassist.audit.ChainFinding.Kind.DELETED;
import static org.palermoassist.audit.ChainFinding.Kind.EDITED;
import static org.palermoassist.audit.ChainFinding.Kind.NEVER_SEALED;
import static org.palermoassist.audit.ChainFinding.Kind.REORDERED;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One walk over a chain beside the rows that it seals, row by row; neither is held in memory. */
public class ChainCheck {
    private static final int MOST = 100;
    private static final int FETCH = 2000;
    private static final int LINE = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Connection connection;
    private final SealedRows rows;
    private final Deque<ChainHead> published;
    private final List<ChainFinding> findings = new ArrayList<>();
    private byte[] former = SealedLine.BEFORE_THE_FIRST;
    private long lines;
    private long last;

    /**
     * Prepares a walk.
     *
     * @param published heads that were written outside the database
     */
    public ChainCheck(Connection connection, SealedRows rows, List<ChainHead> published) {
        this.connection = connection;
        this.rows = rows;
        this.published = new ArrayDeque<>(published.stream()
                .sorted(Comparator.comparingLong(ChainHead::position))
                .toList());
    }

    /** Walks; each statement sees what is committed when it begins, unless a transaction is open. */
    public void run() throws SQLException {
        Set<Long> waiting = unsealed();
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (Statement query = connection.createStatement()) {
            query.setFetchSize(FETCH);
            try (ResultSet row = query.executeQuery(chain())) {
                while (row.next()) {
                    follow(row);
                }
            }
        }
        published.forEach(head -> found(CUT_OFF, head.position(), 0));
        if (!waiting.isEmpty()) {
            pause(until - System.nanoTime());
            waiting.retainAll(unsealed());
            waiting.forEach(line -> found(NEVER_SEALED, 0, line));
        }
    }

    private String chain() {
        return "SELECT c.position, c.entry_id, c.content, c.link, " + rows.columns() + " FROM " + rows.chain()
                + " c LEFT JOIN (" + rows.rows() + ") ON e.id = c.entry_id ORDER BY c.position";
    }

    private String unsealedRows() {
        return "SELECT e.id FROM " + rows.rows() + " WHERE " + rows.unsealed() + " ORDER BY e.id LIMIT " + MOST;
    }

    private Set<Long> unsealed() throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(unsealedRows())) {
            Set<Long> lines = new LinkedHashSet<>();
            while (row.next()) {
                lines.add(row.getLong(1));
            }
            return lines;
        }
    }

    /** What was committed just now gets the time that the sealer needs. */
    private static void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(ResultSet row) throws SQLException {
        long position = row.getLong(1);
        long line = row.getLong(2);
        byte[] content = row.getBytes(3);
        byte[] link = row.getBytes(4);
        row.getLong(LINE);
        if (row.wasNull()) {
            found(DELETED, position, line);
        } else if (!Arrays.equals(content, SealedLine.at(LINE, row, rows).content())) {
            found(EDITED, position, line);
        }
        if (position != last + 1 || !Arrays.equals(link, SealedLine.link(former, position, content))) {
            found(REORDERED, position, line);
        }
        compareWithPublished(position, link);
        former = link;
        last = position;
        lines++;
    }

    private void compareWithPublished(long position, byte[] link) {
        while (!published.isEmpty() && published.peek().position() <= position) {
            ChainHead head = published.remove();
            if (head.position() != position
                    || !head.link().equals(HexFormat.of().formatHex(link))) {
                found(CUT_OFF, head.position(), 0);
            }
        }
    }

    private void found(ChainFinding.Kind kind, long position, long line) {
        if (findings.size() < MOST) {
            findings.add(new ChainFinding(kind, position, line));
        }
    }

    /** How many rows the chain has. */
    public long lines() {
        return lines;
    }

    /** What is wrong, 100 at most. */
    public List<ChainFinding> findings() {
        return List.copyOf(findings);
    }
}
