package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;

/** What people do with their own account, on the real schema; every test has accounts of its own. */
@ExtendWith(ArquillianExtension.class)
class OwnAccountIT {
    private static final String ADDRESS = "192.0.2.8";
    private static final String LONG = "four words make one";

    @Inject
    private Accounts accounts;

    @Inject
    private ApiTokens tokens;

    private String password;
    private Actor ann;

    @BeforeEach
    void ann_has_an_account() {
        String login = "own-" + System.nanoTime();
        NewAccount plan = new NewAccount(login, "Ann", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), "en");
        password = accounts.open(plan, Actor.machine("test"));
        ann = accounts.actor(login, "", Actor.anonymous()).orElseThrow();
    }

    @Test
    void a_token_stands_for_its_owner_until_it_is_taken_back() {
        String secret = tokens.make("nightly import", TokenScope.ALL, 30, ann);
        assertThat(accounts.actorOfToken(secret, Actor.anonymous())).contains(ann);
        ApiToken token = tokens.own(ann).get(0);
        assertThat(token.usedAt()).isPresent();
        assertThat(token.toString()).doesNotContain(secret);
        tokens.revoke(token.ref(), ann);
        assertThat(accounts.actorOfToken(secret, Actor.anonymous())).isEmpty();
        assertThat(tokens.own(ann)).isEmpty();
    }

    @Test
    void a_token_for_reading_sees_the_same_and_changes_nothing() {
        Actor reader = accounts.actorOfToken(tokens.make("figures", TokenScope.READ, 1, ann), Actor.anonymous())
                .orElseThrow();
        assertThat(reader.role()).isEqualTo(ann.role());
        assertThat(reader.has(Right.RUN_READ)).isTrue();
        assertThat(reader.has(Right.IMPORT_RUN)).isFalse();
        assertThat(reader.has(Right.ACCOUNT_OWN)).isFalse();
    }

    @Test
    void nobody_takes_back_a_token_of_somebody_else() {
        tokens.make("mine", TokenScope.READ, 1, ann);
        String ref = tokens.own(ann).get(0).ref();
        Actor other = Actor.of("other", "Other", Role.AUDITOR, Optional.empty(), Optional.empty(), false);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tokens.revoke(ref, other));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> tokens.own(Actor.anonymous()));
        assertThat(tokens.own(ann)).hasSize(1);
    }

    @Test
    void a_token_has_a_name_a_life_and_few_fellows() {
        refused(SecurityRule.TOKEN_HAS_NAME, () -> tokens.make(" ", TokenScope.READ, 1, ann));
        refused(SecurityRule.TOKEN_HAS_NAME, () -> tokens.make("x".repeat(81), TokenScope.READ, 1, ann));
        refused(SecurityRule.TOKEN_LIFE, () -> tokens.make("x", TokenScope.READ, 0, ann));
        refused(SecurityRule.TOKEN_LIFE, () -> tokens.make("x", TokenScope.READ, 366, ann));
        for (int i = 0; i < 20; i++) {
            tokens.make("x" + i, TokenScope.READ, 1, ann);
        }
        refused(SecurityRule.TOKENS_ARE_FEW, () -> tokens.make("x", TokenScope.READ, 1, ann));
    }

    @Test
    void a_passphrase_is_changed_by_who_knows_the_one_that_holds() {
        refused(SecurityRule.OLD_PASSPHRASE_RIGHT, () -> change("wrong", LONG));
        refused(SecurityRule.PASSPHRASE_LENGTH, () -> change(password, "short"));
        refused(SecurityRule.PASSPHRASE_LENGTH, () -> change(password, "x".repeat(129)));
        refused(SecurityRule.PASSPHRASE_NOT_ABOUT_YOU, () -> change(password, "this is " + ann.login() + " again"));
        refused(SecurityRule.PASSPHRASE_IS_NEW, () -> change(password, password));
        change(password, LONG);
        assertThat(accounts.signIn(ann.login(), password, ADDRESS, Actor.anonymous()))
                .isEmpty();
        assertThat(accounts.signIn(ann.login(), LONG, ADDRESS, Actor.anonymous()))
                .contains(ann);
    }

    private void change(String old, String wanted) {
        accounts.changePassphrase(new Typed(old), new Typed(wanted), ann);
    }
}
