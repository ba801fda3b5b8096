package org.palermoassist.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses a database whose settings would lose data without a word: updates that overwrite each other, commits that are not
 * on disk, characters or values that are cut.
 */
class DatabaseSettings {

    private static final String QUESTION =
            "SELECT @@version, @@global.innodb_flush_log_at_trx_commit, @@global.sql_mode,"
                    + " (SELECT default_character_set_name FROM information_schema.schemata WHERE schema_name = DATABASE()),"
                    + " @@session.time_zone, CURRENT_USER()";

    private final Database database;

    DatabaseSettings(Database database) {
        this.database = database;
    }

    /**
     * Looks at the settings.
     *
     * @return the portal's account as it stands in a GRANT, quoted
     */
    String check() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUESTION)) {
            row.next();
            List<String> faults = new ArrayList<>();
            mariadb(row.getString(1), faults);
            expect("1".equals(row.getString(2)), faults, "innodb_flush_log_at_trx_commit=1");
            expect(row.getString(3).contains("STRICT_"), faults, "sql_mode=STRICT_TRANS_TABLES,...");
            expect("utf8mb4".equals(row.getString(4)), faults, "character set of the schema: utf8mb4");
            expect(isUtc(row.getString(5)), faults, "time_zone=+00:00");
            expect(snapshotIsolation(connection), faults, "innodb_snapshot_isolation=ON");
            if (!faults.isEmpty()) {
                throw new Refusal("The database would not keep data safe. Set: " + String.join("; ", faults));
            }
            return quoted(row.getString(6));
        } catch (SQLException e) {
            throw new Refusal("The database at " + withoutParameters() + " cannot be used: " + e.getMessage());
        }
    }

    /** Nobody has an account yet: no first start has ended on this database. */
    boolean isNew() {
        String tables =
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'account'";
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return count(statement, tables) == 0 || count(statement, "SELECT COUNT(*) FROM account") == 0;
        } catch (SQLException e) {
            throw new Refusal("The database at " + withoutParameters() + " cannot be used: " + e.getMessage());
        }
    }

    private static long count(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.app().user(), database.app().password());
    }

    private String withoutParameters() {
        return database.url().replaceFirst("\\?.*", "");
    }

    private static void mariadb(String version, List<String> faults) {
        String[] parts = version.split("[.-]");
        int number = Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]);
        expect(version.contains("MariaDB") && number >= 1011, faults, "MariaDB 10.11 or later, not " + version);
    }

    private static boolean isUtc(String zone) {
        return "+00:00".equals(zone) || "UTC".equals(zone);
    }

    private static boolean snapshotIsolation(Connection connection) throws SQLException {
        String question = "SHOW GLOBAL VARIABLES LIKE 'innodb_snapshot_isolation'";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() && "ON".equals(row.getString(2));
        }
    }

    private static void expect(boolean holds, List<String> faults, String setting) {
        if (!holds) {
            faults.add(setting);
        }
    }

    private static String quoted(String account) {
        int at = account.lastIndexOf('@');
        return "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
    }
}
