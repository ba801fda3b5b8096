package org.palermoassist.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Role;
import org.palermoassist.security.Sessions;
import org.palermoassist.security.SignInWay;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RuleViolation;

/** Who comes in, who is turned away and who leaves stands in the trail. */
@ExtendWith(ArquillianExtension.class)
class AuditedDoorsIT {
    private static final Actor AUDITOR =
            Actor.of("aud", "Aud", Role.AUDITOR, Optional.empty(), Optional.empty(), false);
    private static final String ADDRESS = "192.0.2.7";

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private AuditReading trail;

    @Test
    void opening_an_account_and_every_sign_in_and_sign_out_is_recorded() {
        String login = "door-" + System.nanoTime();
        NewAccount plan = new NewAccount(login, "Dora", Role.AUDITOR, Optional.empty(), Optional.empty(), "en");
        String password = accounts.open(plan, Actor.machine("test"));
        assertThat(accounts.signIn(login, "wrong", ADDRESS, Actor.anonymous())).isEmpty();
        Actor dora =
                accounts.signIn(login, password, ADDRESS, Actor.anonymous()).orElseThrow();
        sessions.begin(SignInWay.PASSPHRASE, ADDRESS, "", dora);
        sessions.signOut(dora);
        List<AuditEntry> lines = lines(login);
        assertThat(lines)
                .extracting(AuditEntry::action)
                .containsExactly("account.signOut", "account.signIn", "account.signIn", "account.open");
        assertThat(lines).extracting(AuditEntry::refused).containsExactly(false, false, true, false);
        assertThat(lines).extracting(AuditEntry::login).containsExactly(login, login, "anonymous", "test");
    }

    @Test
    void what_was_typed_as_an_unknown_login_is_not_kept() {
        accounts.signIn("my-secret-phrase", "x", ADDRESS, Actor.anonymous());
        assertThat(lines("my-secret-phrase")).isEmpty();
    }

    @Test
    void a_passphrase_that_was_typed_wrong_is_not_kept() {
        String login = "door-" + System.nanoTime();
        NewAccount plan = new NewAccount(login, "Dora", Role.AUDITOR, Optional.empty(), Optional.empty(), "en");
        accounts.open(plan, Actor.machine("test"));
        Actor dora = accounts.actor(login, "", Actor.anonymous()).orElseThrow();
        String typed = "typed-" + login;
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> accounts.changePassphrase(new Typed(typed), new Typed("four words make one"), dora));
        assertThat(lines(typed)).isEmpty();
    }

    private List<AuditEntry> lines(String ref) {
        return trail.page(AuditFilter.about(ref), PageRequest.of(0, 10), AUDITOR)
                .items();
    }
}
