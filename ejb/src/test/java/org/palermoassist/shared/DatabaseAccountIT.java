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
