package org.palermoassist.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;

/** Rows of subscriptions as tests set and see them. */
@ApplicationScoped
class WebhookTables {
    @Inject
    private Accounts accounts;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    /** Opens the account of an officer with a mailbox. */
    String officer(String organization) {
        String login = "officer-" + organization.toLowerCase(Locale.ROOT);
        accounts.open(
                new NewAccount(login, "Olga", Role.PROVIDER_OFFICER, Optional.empty(), Optional.of(organization), "en"),
                Actor.machine("it", Right.ACCOUNT_ADMINISTER));
        set("UPDATE account SET email = 'o@example.org' WHERE login = ?", login);
        return login;
    }

    /** Its time has come. */
    void dueNow(WebhookRef ref) {
        set("UPDATE webhook SET next_at = '2020-01-01' WHERE ref = ?", ref.value());
    }

    /** Whoever held it has died long ago. */
    void expire(WebhookRef ref) {
        set("UPDATE webhook SET held_until = '2020-01-01' WHERE ref = ?", ref.value());
    }

    void endOldSecrets(WebhookRef ref) {
        set(
                "UPDATE webhook_secret SET ends_at = '2020-01-01' WHERE ends_at IS NOT NULL AND webhook_id ="
                        + " (SELECT id FROM webhook WHERE ref = ?)",
                ref.value());
    }

    /** What of secrets stands in the table. */
    String sealed(WebhookRef ref) {
        return String.join(
                " ",
                texts(
                        "SELECT sealed FROM webhook_secret x JOIN webhook w ON w.id = x.webhook_id WHERE w.ref = ?",
                        ref.value()));
    }

    List<String> letters(String login) {
        return texts("SELECT CONCAT(subject, body) FROM letter WHERE login = ?", login);
    }

    private void set(String order, String value) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(order)) {
            statement.setString(1, value);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> texts(String question, String value) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
