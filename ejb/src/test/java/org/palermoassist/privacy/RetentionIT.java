package org.palermoassist.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Identities;
import org.palermoassist.security.Invitation;
import org.palermoassist.security.Invitations;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.OutsideIdentity;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.SampleClock;

/** Personal data is kept until its day and gone after it; the trail keeps everything. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {
    private static final Actor TIMER = Actor.machine("test-retention", Right.RETENTION_RUN);
    private static final Actor NOBODY = Actor.anonymous();

    @Inject
    private Retention retention;

    @Inject
    private RetentionTimer timer;

    @Inject
    private Accounts accounts;

    @Inject
    private Identities identities;

    @Inject
    private Invitations invitations;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/portal")
    private DataSource portal;

    private String login;

    @BeforeEach
    void somebody_has_an_account() {
        login = "retained-" + System.nanoTime();
    }

    @Test
    void wrong_passwords_are_kept_for_ninety_days() throws SQLException {
        at(91, () -> accounts.signIn(login, "wrong", "192.0.2.91", NOBODY));
        at(89, () -> accounts.signIn(login, "wrong", "192.0.2.89", NOBODY));
        String kept = "SELECT COUNT(*) FROM sign_in_failure WHERE login = ?";
        at(2, () -> retention.erase("sign-in-failures", TIMER));
        assertThat(number(kept, login)).isEqualTo(2);
        retention.erase("sign-in-failures", TIMER);
        assertThat(number(kept, login)).isEqualTo(1);
        assertThat(retention.erase("sign-in-failures", TIMER)).isZero();
        assertThat(number(kept + " AND address = '192.0.2.89'", login)).isEqualTo(1);
    }

    @Test
    void a_person_who_left_two_years_ago_loses_the_name_and_keeps_the_login() throws SQLException {
        at(
                800,
                () -> accounts.open(
                        new NewAccount(login, "Ann Example", Role.AUDITOR, Optional.empty(), Optional.empty(), "en"),
                        Actor.machine("test")));
        Actor ann = accounts.actor(login, "", NOBODY).orElseThrow();
        identities.link(new OutsideIdentity("https://id.example.org", login, Optional.empty()), ann);
        String named = "SELECT COUNT(*) FROM account WHERE display_name = 'Ann Example' AND login = ?";
        retention.erase("people-who-left", TIMER);
        assertThat(number(named, login)).isEqualTo(1);
        execute(
                "UPDATE account_workspace SET ended_at = UTC_TIMESTAMP(6) - INTERVAL 731 DAY, ended_by = 'test',"
                        + " open_key = NULL"
                        + " WHERE account_id = (SELECT id FROM account WHERE login = ?)",
                login);
        at(2, () -> retention.erase("people-who-left", TIMER));
        assertThat(number(named, login)).isEqualTo(1);
        retention.erase("people-who-left", TIMER);
        assertThat(number(named, login)).isZero();
        assertThat(number("SELECT COUNT(*) FROM account WHERE display_name = login AND login = ?", login))
                .isEqualTo(1);
        assertThat(number(
                        "SELECT COUNT(*) FROM account_identity i JOIN account a ON a.id = i.account_id WHERE a.login = ?",
                        login))
                .isZero();
        assertThat(retention.erase("people-who-left", TIMER)).isZero();
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE record_ref = ?", login))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_link_that_was_taken_back_is_forgotten_after_two_years() throws SQLException {
        accounts.open(
                new NewAccount(login, "Ann", Role.AUDITOR, Optional.empty(), Optional.empty(), "en"),
                Actor.machine("test"));
        Actor ann = accounts.actor(login, "", NOBODY).orElseThrow();
        String old = identities.link(new OutsideIdentity("https://id.example.org", login, Optional.empty()), ann);
        at(731, () -> identities.unlink(old, ann));
        identities.link(new OutsideIdentity("https://id.example.org", login, Optional.empty()), ann);
        at(2, () -> retention.erase("unlinked-identities", TIMER));
        String kept = "SELECT COUNT(*) FROM account_identity WHERE subject = ?";
        assertThat(number(kept, login)).isEqualTo(2);
        retention.erase("unlinked-identities", TIMER);
        assertThat(number(kept, login)).isEqualTo(1);
        assertThat(identities.own(ann)).hasSize(1);
    }

    @Test
    void links_requests_and_digests_are_kept_for_ninety_days() throws SQLException {
        Actor administrator = Actor.of("adm-ret", "Adm", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);
        NewAccount account = new NewAccount(login, "Ann", Role.AUDITOR, Optional.empty(), Optional.empty(), "en");
        at(101, () -> invitations.invite(new Invitation(account, "ann@example.org"), administrator));
        at(89, () -> invitations.again(login, "192.0.2.1", NOBODY));
        keeps(
                "invitations",
                "SELECT COUNT(*) FROM account_invitation i JOIN account a ON a.id = i.account_id WHERE a.login = ?",
                1);
        keeps("link-requests", "SELECT COUNT(*) FROM account_link_request WHERE login = ?", 1);
        at(91, () -> invitations.again(login, "192.0.2.1", NOBODY));
        keeps("link-requests", "SELECT COUNT(*) FROM account_link_request WHERE login = ?", 1);
        for (int days : List.of(89, 91)) {
            execute(
                    "INSERT INTO digest (login, day, at) VALUES (?, UTC_DATE() - INTERVAL " + days
                            + " DAY, UTC_TIMESTAMP(6) - INTERVAL " + days + " DAY)",
                    login);
        }
        keeps("digests", "SELECT COUNT(*) FROM digest WHERE login = ?", 1);
    }

    @Test
    void choices_of_letters_go_with_the_person() throws SQLException {
        at(
                800,
                () -> accounts.open(
                        new NewAccount(login, "Ann", Role.AUDITOR, Optional.empty(), Optional.empty(), "en"),
                        Actor.machine("test")));
        String kept = "SELECT COUNT(*) FROM message_preference WHERE login = ?";
        execute("INSERT INTO message_preference (login, kind_group, way) VALUES (?, 'NEEDS', 'NEVER')", login);
        keeps("letter-choices", kept, 1);
        execute(
                "UPDATE account_workspace SET ended_at = UTC_TIMESTAMP(6) - INTERVAL 731 DAY, ended_by = 'test',"
                        + " open_key = NULL WHERE account_id = (SELECT id FROM account WHERE login = ?)",
                login);
        keeps("letter-choices", kept, 0);
    }

    private void keeps(String kind, String question, int rows) throws SQLException {
        while (retention.erase(kind, TIMER) == Retention.BATCH) {
            continue;
        }
        assertThat(number(question, login)).as(kind).isEqualTo(rows);
    }

    @Test
    void a_focal_point_whose_time_is_over_keeps_the_name_and_loses_the_address() throws SQLException {
        String ref = "F-" + login.substring(login.length() - 7);
        execute(
                "INSERT INTO focal_point (ref, state_code, duty, name, office, email, phone, since, until, note_ref, recorded_at)"
                        + " VALUES (?, 'QX', 'NEEDS', 'Ann', 'Ministry', 'ann@example.org', '1', '2020-01-01',"
                        + " UTC_DATE() - INTERVAL 731 DAY, 'V-0000000', UTC_TIMESTAMP(6))",
                ref);
        String kept = "SELECT COUNT(*) FROM focal_point WHERE email <> '' AND ref = ?";
        at(2, () -> retention.erase("focal-point-contacts", TIMER));
        assertThat(number(kept, ref)).isEqualTo(1);
        retention.erase("focal-point-contacts", TIMER);
        assertThat(number(kept, ref)).isZero();
        assertThat(number("SELECT COUNT(*) FROM focal_point WHERE name = 'Ann' AND phone = '' AND ref = ?", ref))
                .isEqualTo(1);
    }

    @Test
    void a_night_is_told_in_the_trail_and_no_other_node_works_in_it() throws SQLException {
        at(91, () -> accounts.signIn(login, "wrong", "192.0.2.92", NOBODY));
        String runs = "SELECT COUNT(*) FROM audit_entry WHERE action = 'privacy.run' AND login = ?";
        execute("DELETE FROM lease WHERE name = ?", "retention");
        timer.run();
        assertThat(number(runs, "retention")).isEqualTo(1);
        assertThat(number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'privacy.erase' AND record_ref = 'sign-in-failures'"
                                + " AND login = ?",
                        "retention"))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM sign_in_failure WHERE login = ?", login))
                .isZero();
        execute("UPDATE lease SET holder = 'another node' WHERE name = ?", "retention");
        timer.run();
        assertThat(number(runs, "retention")).isEqualTo(1);
    }

    @Test
    void only_the_timer_erases_and_everybody_can_read_how_long_is_kept() {
        Actor reader = Actor.of("reader", "Reader", Role.AUDITOR, Optional.empty(), Optional.empty(), false);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> retention.erase("sessions", reader));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> retention.erase("audit", TIMER));
        assertThat(retention.lives(reader))
                .contains(new Life("sign-in-failures", 90), new Life("people-who-left", 730));
    }

    private void at(int daysAgo, Runnable work) {
        SampleClock.at(clock.instant().minus(Duration.ofDays(daysAgo)), work);
    }

    private long number(String question, String login) throws SQLException {
        try (Connection connection = portal.getConnection();
                PreparedStatement query = connection.prepareStatement(question)) {
            query.setString(1, login);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String order, String value) throws SQLException {
        try (Connection connection = portal.getConnection();
                PreparedStatement change = connection.prepareStatement(order)) {
            change.setString(1, value);
            change.executeUpdate();
        }
    }
}
