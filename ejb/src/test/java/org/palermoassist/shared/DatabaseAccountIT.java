package org.palermoassist.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal's own database account can work, and can do no more than it must. */
@ExtendWith(ArquillianExtension.class)
class DatabaseAccountIT {
    private static final List<String> LEDGER = List.of(
            "fund_pool",
            "fund_account",
            "fund_posting",
            "fund_transfer",
            "fund_balance",
            "fund_close",
            "fund_carried",
            "fund_obligation_event",
            "fund_chain",
            "books_statement",
            "books_row",
            "books_match",
            "books_match_entry",
            "books_parting",
            "books_explanation",
            "books_commitment_list",
            "books_commitment",
            "books_reconciliation",
            "books_reconciled_difference",
            "books_signature");

    @Resource(lookup = "jdbc/portal")
    private DataSource portal;

    @Test
    void pool_reaches_the_schema() throws SQLException {
        assertThat(text("SELECT DATABASE()")).isEqualTo("portal");
    }

    @Test
    void snapshot_isolation_is_on() throws SQLException {
        assertThat(text("SELECT @@innodb_snapshot_isolation")).isEqualTo("1");
    }

    @Test
    void audit_entries_cannot_be_changed() {
        assertThatThrownBy(() -> execute("UPDATE audit_entry SET id = id WHERE id = 0"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("command denied");
    }

    @Test
    void audit_entries_cannot_be_deleted() {
        assertThatThrownBy(() -> execute("DELETE FROM audit_entry WHERE id = 0"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("command denied");
    }

    @Test
    void questions_answers_and_digests_cannot_be_changed() {
        for (String order : List.of(
                "DELETE FROM thread WHERE id = 0",
                "DELETE FROM thread_post WHERE id = 0",
                "UPDATE digest SET at = at WHERE login = ''")) {
            assertThatThrownBy(() -> execute(order))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("command denied");
        }
    }

    @Test
    void rows_of_the_ledger_can_be_neither_changed_nor_deleted() {
        for (String table : LEDGER) {
            for (String order :
                    List.of("UPDATE " + table + " SET " + column(table) + " = NULL", "DELETE FROM " + table)) {
                assertThatThrownBy(() -> execute(order))
                        .as(order)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("command denied");
            }
        }
    }

    /** A column that each row has. */
    private static String column(String table) {
        return switch (table) {
            case "fund_balance", "fund_carried" -> "account_id";
            case "fund_close" -> "closes_on";
            case "fund_chain" -> "position";
            case "books_match_entry", "books_parting" -> "match_id";
            case "books_commitment" -> "list_id";
            case "books_signature" -> "reconciliation_id";
            default -> "id";
        };
    }

    @Test
    void payments_and_what_became_of_them_cannot_be_changed() {
        for (String table : List.of(
                "donor_check",
                "donors_event",
                "idempotent_answer",
                "idempotent_request",
                "pledge_reminder",
                "receipt",
                "receipt_move",
                "subsistence_parameter",
                "subsistence_place",
                "subsistence_rate",
                "subsistence_rule_set",
                "sync_mapping")) {
            assertThatThrownBy(() -> execute("DELETE FROM " + table))
                    .as(table)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("command denied");
        }
        assertThatThrownBy(() -> execute("UPDATE receipt_move SET usd = usd"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("command denied");
    }

    @Test
    void what_panels_and_decisions_said_can_be_neither_changed_nor_deleted() {
        for (String table : List.of(
                "selection_decision",
                "selection_deviation",
                "selection_estimate",
                "selection_event",
                "selection_lock",
                "selection_member",
                "selection_run",
                "selection_signature",
                "selection_state_fact",
                "nomination_event")) {
            for (String order : List.of("UPDATE " + table + " SET id = id WHERE id = 0", "DELETE FROM " + table)) {
                assertThatThrownBy(() -> execute(order))
                        .as(order)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("command denied");
            }
        }
        for (String order : List.of(
                "UPDATE selection_declaration SET login = login WHERE id = 0",
                "DELETE FROM selection_declaration",
                "UPDATE selection_conflict SET login = login WHERE id = 0",
                "DELETE FROM selection_mark",
                "UPDATE selection_rule_set SET name = name",
                "DELETE FROM selection_rule_set")) {
            assertThatThrownBy(() -> execute(order))
                    .as(order)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("command denied");
        }
    }

    @Test
    void quotes_payments_and_steps_of_journeys_can_be_neither_changed_nor_deleted() {
        for (String table : List.of("journey_quote", "journey_payment", "journey_event")) {
            for (String order : List.of("UPDATE " + table + " SET id = id WHERE id = 0", "DELETE FROM " + table)) {
                assertThatThrownBy(() -> execute(order))
                        .as(order)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("command denied");
            }
        }
    }

    @Test
    void steps_of_calls_and_nominations_cannot_be_changed() {
        for (String order : List.of(
                "UPDATE nomination_event SET reason = ''",
                "DELETE FROM nomination_event",
                "DELETE FROM nomination_reminder",
                "DELETE FROM nomination",
                "DELETE FROM nomination_call")) {
            assertThatThrownBy(() -> execute(order))
                    .as(order)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("command denied");
        }
    }

    private String text(String question) throws SQLException {
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String order) throws SQLException {
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
