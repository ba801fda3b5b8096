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
 * Appends committed lines, of the trail or of whatever else is sealed, to their chain. Two nodes may try at once: the position is a key, so the later one fails
 * and finds the lines sealed when it tries again.
 */
@ApplicationScoped
class AuditChain {
    /** Lines sealed in one transaction. */
    static final int BATCH = 1000;

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Clock clock;

    /**
     * Seals lines that are committed and not yet in the chain, in the order of their numbers, {@link #BATCH} at most.
     *
     * @param rows that are sealed
     * @param behind how far behind the highest sealed line one is looked for whose transaction ended late
     * @return how many were sealed
     */
    @Transactional
    int seal(SealedRows rows, long behind) throws SQLException {
        Connection connection = transaction.get();
        long highest = number(connection, "SELECT COALESCE(MAX(entry_id), 0) FROM " + rows.chain());
        List<SealedLine> lines = unsealed(connection, rows, highest - behind);
        if (!lines.isEmpty()) {
            append(connection, rows, lines);
        }
        return lines.size();
    }

    private static List<SealedLine> unsealed(Connection connection, SealedRows rows, long above) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT " + rows.columns() + " FROM " + rows.rows()
                + " WHERE e.id > ? AND " + rows.unsealed() + " ORDER BY e.id LIMIT " + BATCH)) {
            query.setLong(1, above);
            try (ResultSet row = query.executeQuery()) {
                List<SealedLine> lines = new ArrayList<>();
                while (row.next()) {
                    lines.add(SealedLine.at(1, row, rows));
                }
                return lines;
            }
        }
    }

    private void append(Connection connection, SealedRows sealed, List<SealedLine> lines) throws SQLException {
        Optional<ChainHead> head = head(connection, sealed);
        Timestamp now = InstantConverter.toTimestamp(clock.instant());
        long position = head.map(ChainHead::position).orElse(0L);
        byte[] former = head.map(last -> HexFormat.of().parseHex(last.link())).orElse(SealedLine.BEFORE_THE_FIRST);
        List<Object[]> rows = new ArrayList<>();
        for (SealedLine line : lines) {
            position++;
            former = SealedLine.link(former, position, line.content());
            rows.add(new Object[] {position, line.id(), line.content(), former, now});
        }
        new RowInsert(sealed.chain(), "position", "entry_id", "content", "link", "sealed_at").write(connection, rows);
    }

    /** The last row of a chain. */
    static Optional<ChainHead> head(Connection connection, SealedRows rows) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT position, link, sealed_at FROM " + rows.chain() + " ORDER BY position DESC LIMIT 1");
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
