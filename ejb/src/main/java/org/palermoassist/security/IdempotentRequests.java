package org.palermoassist.security;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.RowInsert;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Sha256;
import org.palermoassist.shared.SharedRule;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.TransactionConnection;
import org.palermoassist.shared.UseCase;

/**
 * Commands that come with a key are carried out once. Key, hash of the request and answer are written in the transaction of the
 * work: either all of it happened or nothing, also after a crash. A key belongs to the workspace that asks.
 */
@UseCase
public class IdempotentRequests {
    private static final RowInsert ANSWERS = new RowInsert("idempotent_answer", "request_id", "location", "body");
    private static final String KEEP =
            "INSERT IGNORE INTO idempotent_request (asker, request_key, hash, at) VALUES (?, ?, ?, ?)";
    private static final long NONE = 0;
    private static final int LONGEST_KEY = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Clock clock;

    /**
     * A command with its key.
     *
     * @param key 1 to 100 visible ASCII characters, chosen by who asks
     * @param request method, path and body; the same key with another request is refused
     */
    public record Keyed(String key, String request) {
        /** Checks the key. */
        public Keyed {
            SharedRule.KEY_IS_WELL_FORMED.require(key.matches("[!-~]{1," + LONGEST_KEY + "}"));
        }
    }

    /**
     * What was answered.
     *
     * @param location path of what was made; may be empty
     * @param body JSON
     * @param again whether an earlier request did the work
     */
    public record Answer(String location, String body, boolean again) {
        /** The answer of work that was done just now. */
        public static Answer of(String location, String body) {
            return new Answer(location, body, false);
        }
    }

    /**
     * Does the work, unless it was done for this key before. A second request that comes while the first is at work waits for it.
     *
     * @param work done in this transaction; what it throws leaves nothing behind, the key included
     * @return the first answer, each time
     * @throws RuleViolation {@link SharedRule#KEY_MEANS_ONE_REQUEST}
     */
    public Answer once(Keyed command, Supplier<Answer> work, Actor by) {
        String asker = by.login() + "/" + by.workspace();
        String hash = Sha256.hex(command.request());
        try {
            Connection connection = transaction.get();
            long request = keep(connection, asker, command.key(), hash);
            if (request == NONE) {
                return earlier(asker, command, hash);
            }
            Answer answer = work.get();
            ANSWERS.write(connection, List.<Object[]>of(new Object[] {request, answer.location(), answer.body()}));
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long keep(Connection connection, String asker, String key, String hash) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(KEEP, Statement.RETURN_GENERATED_KEYS)) {
            row.setString(1, asker);
            row.setString(2, key);
            row.setString(3, hash);
            row.setTimestamp(4, InstantConverter.toTimestamp(clock.instant()));
            if (row.executeUpdate() == 0) {
                return NONE;
            }
            try (ResultSet keys = row.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private Answer earlier(String asker, Keyed command, String hash) {
        return Sql.select(
                        "r.hash, a.location, a.body",
                        "idempotent_request r JOIN idempotent_answer a ON a.request_id = r.id WHERE r.asker = ?"
                                + " AND r.request_key = ?",
                        asker,
                        command.key())
                .first(em, row -> {
                    SharedRule.KEY_MEANS_ONE_REQUEST.require(row.text(0).equals(hash), command.key());
                    return new Answer(row.text(1), row.text(2), true);
                })
                .orElseThrow();
    }
}
