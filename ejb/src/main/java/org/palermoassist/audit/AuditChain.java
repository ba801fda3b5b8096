package org.palermoassist.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.RowInsert;
import org.palermoassist.shared.TransactionConnection;

/**
 * Appends committed lines of the trail to the chain. Two nodes may try at once: the position is a key, so the later one fails
 * and finds the lines sealed when it tries again.
 */
@ApplicationScoped
class AuditChain {
    /** Lines sealed in one transaction. */
    static final int BATCH = 1000;

    private static final RowInsert ROWS =
            new RowInsert("audit_chain", "position", "entry_id", "content", "link", "sealed_at");

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Clock clock;

    /**
     * Seals lines that are committed and not yet in the chain, in the order of their numbers, {@link #BATCH} at most.
     *
     * @param behind how far behind the highest sealed line one is looked for whose transaction ended late
     * @return how many were sealed
     */
    @Transactional
    int seal(long behind) throws SQLException {
        Connection connection = transaction.get();
        long highest = number(connection, "SELECT COALESCE(MAX(entry_id), 0) FROM audit_chain");
        List<SealedLine> lines = unsealed(connection, highest - behind);
        if (!lines.isEmpty()) {
            append(connection, head(connection), lines);
        }
        return lines.size();
    }

    private static List<SealedLine> unsealed(Connection connection, long above) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT " + SealedLine.COLUMNS
                + " FROM audit_entry e WHERE e.id > ? AND NOT EXISTS (SELECT 1 FROM audit_chain c WHERE c.entry_id ="
                + " e.id) ORDER BY e.id LIMIT " + BATCH)) {
            query.setLong(1, above);
            try (ResultSet row = query.executeQuery()) {
                List<SealedLine> lines = new ArrayList<>();
                while (row.next()) {
                    lines.add(SealedLine.at(1, row));
                }
                return lines;
            }
        }
    }

    private void append(Connection connection, Optional<ChainHead> head, List<SealedLine> lines) throws SQLException {
        Timestamp now = InstantConverter.toTimestamp(clock.instant());
        long position = head.map(ChainHead::position).orElse(0L);
        byte[] former = head.map(last -> HexFormat.of().parseHex(last.link())).orElse(SealedLine.BEFORE_THE_FIRST);
        List<Object[]> rows = new ArrayList<>();
        for (SealedLine line : lines) {
            position++;
            former = SealedLine.link(former, position, line.content());
            rows.add(new Object[] {position, line.id(), line.content(), former, now});
        }
        ROWS.write(connection, rows);
    }

    /** The last row of the chain. */
    static Optional<ChainHead> head(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT position, link, sealed_at FROM audit_chain ORDER BY position DESC LIMIT 1");
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(new ChainHead(
                            row.getLong(1),
                            HexFormat.of().formatHex(row.getBytes(2)),
                            InstantConverter.toInstant(row.getTimestamp(3))))
                    : Optional.empty();
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
