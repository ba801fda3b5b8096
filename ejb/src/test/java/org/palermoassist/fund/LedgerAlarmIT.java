package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.messages.Alarms;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;

/** A ledger that does not hold is told of by letter, in the reader's language, to those who look after the portal and nobody else. */
@ExtendWith(ArquillianExtension.class)
class LedgerAlarmIT {
    private static final Actor TIMER = Actor.machine("ledger", Right.LEDGER_VERIFY);

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Inject
    private Accounts accounts;

    @Inject
    private LedgerAlarm alarm;

    @Inject
    private Alarms alarms;

    private String person(Role role) throws SQLException {
        String login = "it-" + UUID.randomUUID().toString().substring(0, 12);
        NewAccount account = new NewAccount(login, "Ann " + login, role, Optional.empty(), Optional.empty(), "fr");
        accounts.open(account, Actor.machine("it", Right.ACCOUNT_ADMINISTER));
        try (Connection connection = database.getConnection();
                PreparedStatement address =
                        connection.prepareStatement("UPDATE account SET email = 'a@example.org' WHERE login = ?")) {
            address.setString(1, login);
            address.executeUpdate();
        }
        return login;
    }

    private List<String> letters(String login) throws SQLException {
        List<String> letters = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT body FROM letter WHERE login = ?")) {
            query.setString(1, login);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    letters.add(row.getString(1));
                }
            }
        }
        return letters;
    }

    private static LedgerReport report(LedgerFinding... findings) {
        return new LedgerReport(Instant.parse("2026-11-25T03:10:00Z"), 9, "", List.of(findings));
    }

    @Test
    void administrators_and_auditors_get_a_letter_at_once_and_nobody_else_does() throws SQLException {
        String administrator = person(Role.ADMINISTRATOR);
        String auditor = person(Role.AUDITOR);
        String manager = person(Role.FUND_MANAGER);
        assertThat(alarm.ring(report(), TIMER)).isZero();
        assertThat(letters(auditor)).isEmpty();
        LedgerFinding one = new LedgerFinding(LedgerInvariant.NEVER_BELOW_ZERO, "account 3000/U-SECRET0");
        LedgerFinding same = new LedgerFinding(LedgerInvariant.NEVER_BELOW_ZERO, "account 3000/U-SECRET1");
        LedgerFinding other = new LedgerFinding(LedgerInvariant.BALANCED, "USD");
        assertThat(alarm.ring(report(one, same, other), TIMER)).isGreaterThanOrEqualTo(2);
        assertThat(letters(administrator)).hasSize(1);
        assertThat(letters(auditor))
                .singleElement()
                .asString()
                .contains("BALANCED, NEVER_BELOW_ZERO", "grand livre")
                .doesNotContain("SECRET");
        assertThat(letters(manager)).isEmpty();
        Actor administering = FundExamples.person(administrator, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> alarms.ledger(List.of("BALANCED"), administering))
                .isInstanceOf(NotAllowed.class);
    }
}
