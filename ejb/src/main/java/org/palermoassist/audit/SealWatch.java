package org.palermoassist.audit;

import static org.palermoassist.security.Right.AUDIT_VERIFY;
import static org.palermoassist.security.Right.METRICS_READ;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/** Tells whether the sealer works: how long the oldest line that waits for its seal has been waiting. */
@UseCase
public class SealWatch {
    /** Lines that wait longer say that the sealer stands still. */
    public static final Duration LATE = Duration.ofSeconds(60);

    @Inject
    private TransactionConnection transaction;

    @Inject
    @Any
    private Instance<SealedRows> sealed;

    @Inject
    private Clock clock;

    /**
     * Age of the oldest line that waits for its seal; zero when none waits.
     *
     * @throws org.palermoassist.shared.NotAllowed for anybody but an auditor, an administrator and machines that watch
     */
    public Duration oldest(Actor by) {
        if (!by.has(AUDIT_VERIFY)) {
            by.mustHave(METRICS_READ);
        }
        try {
            Duration oldest = Duration.ZERO;
            for (SealedRows rows : sealed) {
                Duration age = oldest(transaction.get(), rows).orElse(Duration.ZERO);
                oldest = age.compareTo(oldest) > 0 ? age : oldest;
            }
            return oldest;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whether lines have been waiting for more than a minute.
     *
     * @throws org.palermoassist.shared.NotAllowed as {@link #oldest}
     */
    public boolean isLate(Actor by) {
        return oldest(by).compareTo(LATE) > 0;
    }

    /** Age of the oldest line behind the last sealed one; what was committed late before it is found by the next look back. */
    Optional<Duration> oldest(Connection connection, SealedRows rows) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT " + rows.recordedAt() + " FROM " + rows.rows()
                                + " WHERE e.id > (SELECT COALESCE(MAX(c.entry_id), 0) FROM " + rows.chain()
                                + " c) ORDER BY e.id LIMIT 1");
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(Duration.between(InstantConverter.toInstant(row.getTimestamp(1)), clock.instant()))
                    : Optional.empty();
        }
    }
}
