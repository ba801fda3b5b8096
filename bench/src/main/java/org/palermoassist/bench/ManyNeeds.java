package org.palermoassist.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

/** Any number of invented needs as rows, of all levels but the most confidential, one in five answered. For benchmarks only. */
final class ManyNeeds {
    private static final String NEED =
            "INSERT INTO need (id, ref, version, edition, state_code, instrument_code, status,"
                    + " visibility, submitted, published, title, language, urgency, source_kind, source_note, author, created_at,"
                    + " changed_at, submitted_at, opened_at, confirmed_at, status_at, counting_links)"
                    + " VALUES (?, ?, 1, 1, ?, ?, ?, ?, TRUE, TRUE, ?, 'en', 'MEDIUM', 'DIRECT_ENTRY', '', 'bench', NOW(6),"
                    + " NOW(6), NOW(6) - INTERVAL ? HOUR, NOW(6), NOW(6), NOW(6), ?)";
    private static final String TEXT = "INSERT INTO need_text (need_id, field, lang, kind, text, author, author_body,"
            + " written_at) VALUES (?, ?, 'en', 'ORIGINAL', ?, 'bench', 'bench', NOW(6))";
    private static final String PROVISION = "INSERT INTO need_provision (need_id, provision_code) VALUES (?, ?)";
    private static final String ASSISTANCE = "INSERT INTO need_assistance (need_id, assistance) VALUES (?, 'TRAINING')";
    private static final String LINKS =
            """
            INSERT INTO need_link (version, ref, need_ref, project_ref, state_code, status, amount, currency, amount_usd,
              activities, proposer, proposer_body, proposed_at, secretariat_reason)
            SELECT 1, CONCAT('L', SUBSTRING(n.ref, 2)), n.ref, p.ref, n.state_code, 'ACCEPTED', 1000, 'USD', 1000, 'bench',
              'bench', 'secretariat', NOW(6), ''
              FROM (SELECT m.ref, m.state_code, ROW_NUMBER() OVER (ORDER BY m.id) AS line FROM need m
                     WHERE m.author = 'bench' AND m.counting_links = 1) n
              JOIN (SELECT q.ref, ROW_NUMBER() OVER (ORDER BY q.id) AS line FROM project q
                     WHERE q.tagged AND q.owner_ref IS NOT NULL) p ON p.line = n.line""";
    private static final List<String> STATUSES = List.of("OPEN", "OPEN", "OPEN", "PARTLY_COVERED", "MET");
    private static final List<String> LEVELS = List.of("PUBLIC", "PUBLIC", "PUBLIC", "PARTNERS", "RESTRICTED");
    private static final int BATCH = 1000;

    private final List<String> states;
    private final List<String> provisions;
    private final Random random = new Random(8);

    /**
     * A source of needs.
     *
     * @param states codes of the States that state them
     * @param provisions codes that they are about
     */
    ManyNeeds(List<String> states, List<String> provisions) {
        this.states = states;
        this.provisions = provisions;
    }

    /** Writes them beside those of the sample world, then links those that count as answered to projects that are there. */
    void write(Connection connection, int count) throws SQLException {
        connection.setAutoCommit(false);
        long first = highest(connection) + 1;
        try (PreparedStatement need = connection.prepareStatement(NEED);
                PreparedStatement text = connection.prepareStatement(TEXT);
                PreparedStatement provision = connection.prepareStatement(PROVISION);
                PreparedStatement assistance = connection.prepareStatement(ASSISTANCE);
                Statement links = connection.createStatement()) {
            for (int i = 0; i < count; i++) {
                String code = one(provisions);
                String title = ManyProjects.subject(random) + ", request " + i;
                row(need, first + i, i, code, title);
                words(text, first + i, title);
                provision.setLong(1, first + i);
                provision.setString(2, code);
                provision.addBatch();
                assistance.setLong(1, first + i);
                assistance.addBatch();
                if (i % BATCH == BATCH - 1 || i == count - 1) {
                    for (PreparedStatement each : List.of(need, text, provision, assistance)) {
                        each.executeBatch();
                    }
                    connection.commit();
                }
            }
            links.executeUpdate(LINKS);
            connection.commit();
        }
        connection.setAutoCommit(true);
    }

    private void row(PreparedStatement need, long id, int i, String provision, String title) throws SQLException {
        String status = one(STATUSES);
        need.setLong(1, id);
        need.setString(2, "N-" + String.format("%07d", i));
        need.setString(3, one(states));
        need.setString(4, provision.substring(0, provision.indexOf('-')));
        need.setString(5, status);
        need.setString(6, one(LEVELS));
        need.setString(7, title);
        need.setInt(8, random.nextInt(9000));
        need.setInt(9, status.equals("PARTLY_COVERED") ? 1 : 0);
        need.addBatch();
    }

    private static void words(PreparedStatement text, long id, String title) throws SQLException {
        text.setLong(1, id);
        text.setString(2, "TITLE");
        text.setString(3, title);
        text.addBatch();
        text.setLong(1, id);
        text.setString(2, "DESCRIPTION");
        text.setString(3, title + " of an invented kind, for two years.");
        text.addBatch();
    }

    private static long highest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COALESCE(MAX(id), 0) FROM need")) {
            row.next();
            return row.getLong(1);
        }
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
