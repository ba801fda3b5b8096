package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.palermoassist.security.Invitations.Taken;
import org.palermoassist.shared.PageRequest;

/** Somebody who is invited: what the tests of accounts begin with. Every test has people of its own. */
abstract class InvitedPerson {
    static final Actor NOBODY = Actor.anonymous();
    static final String ADDRESS = "192.0.2.9";
    static final Typed LONG = new Typed("four words make one");

    final Actor administrator =
            Actor.of("adm-it", "Adm", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);
    final Actor focalPoint = Actor.of("fp-it", "Ann", Role.FOCAL_POINT, Optional.of("QM"), Optional.empty(), true);

    @Inject
    Invitations invitations;

    @Inject
    AccountAdministration administration;

    @Inject
    Accounts accounts;

    @Inject
    Workspaces workspaces;

    @Inject
    LettersSeen letters;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    String login;

    @BeforeEach
    void a_login_of_its_own() {
        login = "inv-" + System.nanoTime();
    }

    Actor taken() {
        if (letters.to(login).isEmpty()) {
            invite(Role.CONTRIBUTOR, focalPoint);
        }
        String code = invitations.renew(login, focalPoint);
        assertThat(invitations.take(token(), new Typed(code), LONG, NOBODY)).isEqualTo(Taken.DONE);
        return accounts.actor(login, "", NOBODY).orElseThrow();
    }

    String invite(Role role, Actor by) {
        return invite(role, login, by);
    }

    String invite(Role role, String who, Actor by) {
        return invitations.invite(new Invitation(plan(role, who), "mission@example.org"), by);
    }

    static NewAccount plan(Role role, String who) {
        Optional<String> state = role.isOfState() ? Optional.of("QM") : Optional.empty();
        return new NewAccount(who, "Brice Talon", role, state, Optional.empty(), "en");
    }

    Typed token() {
        List<AccountLetter> sent = letters.to(login);
        return new Typed(sent.get(sent.size() - 1).link().replaceFirst(".*token=", ""));
    }

    boolean signsIn(Typed passphrase) {
        return accounts.signIn(login, passphrase.text(), ADDRESS, NOBODY).isPresent();
    }

    List<AccountRow> found(String text, Actor by) {
        AccountFilter filter = new AccountFilter(
                text, Optional.empty(), Optional.of("QM"), Optional.empty(), Optional.of(AccountStanding.INVITED));
        return administration
                .page(filter, new PageRequest(0, 10, "name", true), by)
                .items();
    }

    /** Lets minutes pass for the links of this test's person. */
    void later(int minutes) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement past = connection.prepareStatement("UPDATE account_invitation SET"
                        + " made_at = made_at - INTERVAL ? MINUTE, until_at = until_at - INTERVAL ? MINUTE"
                        + " WHERE account_id = (SELECT id FROM account WHERE login = ?)")) {
            past.setInt(1, minutes);
            past.setInt(2, minutes);
            past.setString(3, login);
            past.executeUpdate();
        }
    }

    boolean trailHolds(String secret) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement search = connection.prepareStatement(
                        "SELECT COUNT(*) FROM audit_entry WHERE INSTR(record_ref, ?) + INSTR(facts, ?) > 0")) {
            search.setString(1, secret);
            search.setString(2, secret);
            try (ResultSet row = search.executeQuery()) {
                row.next();
                return row.getInt(1) > 0;
            }
        }
    }
}
