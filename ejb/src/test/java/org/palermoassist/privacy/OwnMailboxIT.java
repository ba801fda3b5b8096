package org.palermoassist.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.OwnMailbox;
import org.palermoassist.security.Role;
import org.palermoassist.security.SecurityRule;
import org.palermoassist.shared.SampleClock;

/** A new mailbox counts once its reader opened the link that was sent there. */
@ExtendWith(ArquillianExtension.class)
class OwnMailboxIT {
    private static final Pattern SECRET = Pattern.compile("/account/mailbox\\?secret=([\\w-]+)");

    @Inject
    private OwnMailbox mailbox;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/portal")
    private DataSource portal;

    private Actor ann;

    @BeforeEach
    void ann_has_an_account() {
        ann = opened();
    }

    @Test
    void a_mailbox_is_confirmed_by_its_link_once_and_the_old_one_is_told() throws SQLException {
        String first = asked("first@example.org");
        assertThat(mailbox.of(ann)).isEmpty();
        mailbox.confirm(first, ann);
        assertThat(mailbox.of(ann)).isEqualTo("first@example.org");
        refused(SecurityRule.MAILBOX_LINK_HOLDS, () -> mailbox.confirm(first, ann));
        mailbox.confirm(asked("second@example.org"), ann);
        assertThat(mailbox.of(ann)).isEqualTo("second@example.org");
        assertThat(
                        text(
                                "SELECT GROUP_CONCAT(address) FROM letter WHERE subject_key = 'account.MAILBOX_CHANGED' AND login = ?"))
                .isEqualTo("first@example.org");
        assertThat(text("SELECT GROUP_CONCAT(facts) FROM audit_entry WHERE login = ?"))
                .doesNotContain("@");
    }

    @Test
    void a_link_of_somebody_else_a_former_one_and_an_old_one_do_not_work() throws SQLException {
        String former = asked("former@example.org");
        String last = asked("last@example.org");
        refused(SecurityRule.MAILBOX_LINK_HOLDS, () -> mailbox.confirm(former, ann));
        refused(SecurityRule.MAILBOX_LINK_HOLDS, () -> mailbox.confirm(last, opened()));
        SampleClock.at(clock.instant().minus(Duration.ofHours(25)), () -> mailbox.ask("old@example.org", ann));
        String old = secret();
        refused(SecurityRule.MAILBOX_LINK_HOLDS, () -> mailbox.confirm(old, ann));
        refused(SecurityRule.EMAIL_SHAPE, () -> mailbox.ask("no address", ann));
        refused(SecurityRule.EMAIL_SHAPE, () -> mailbox.ask("a@b\r\nBcc: c@d", ann));
        assertThat(mailbox.of(ann)).isEmpty();
    }

    private Actor opened() {
        String login = "mailbox-" + System.nanoTime();
        accounts.open(
                new NewAccount(login, "Ann", Role.AUDITOR, Optional.empty(), Optional.empty(), "en"),
                Actor.machine("test"));
        return accounts.actor(login, "", Actor.anonymous()).orElseThrow();
    }

    private String asked(String email) throws SQLException {
        mailbox.ask(email, ann);
        return secret();
    }

    private String secret() throws SQLException {
        Matcher found = SECRET.matcher(
                text(
                        "SELECT body FROM letter WHERE subject_key = 'account.MAILBOX' AND login = ? ORDER BY id DESC LIMIT 1"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String text(String question) throws SQLException {
        try (Connection connection = portal.getConnection();
                PreparedStatement query = connection.prepareStatement(question)) {
            query.setString(1, ann.login());
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
