package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;

import java.sql.SQLException;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Invitations.Taken;

/** Invitation and passphrases set anew, on the real schema. */
@ExtendWith(ArquillianExtension.class)
class InvitationsIT extends InvitedPerson {
    @Test
    void link_and_code_together_open_the_account_once() {
        String code = invite(Role.CONTRIBUTOR, focalPoint);
        assertThat(letters.to(login)).singleElement().satisfies(letter -> {
            assertThat(letter.email()).isEqualTo("mission@example.org");
            assertThat(letter.kind()).isEqualTo(AccountLetter.Kind.INVITATION);
            assertThat(letter.link()).doesNotContain(code);
        });
        assertThat(invitations.open(token(), NOBODY)).isPresent();
        assertThat(invitations.take(token(), new Typed("0000-0000"), LONG, NOBODY))
                .isEqualTo(Taken.WRONG);
        assertThat(signsIn(LONG)).isFalse();
        refused(
                SecurityRule.PASSPHRASE_LENGTH,
                () -> invitations.take(token(), new Typed(code), new Typed("x"), NOBODY));
        Typed spelt = new Typed(code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(invitations.take(token(), spelt, LONG, NOBODY)).isEqualTo(Taken.DONE);
        assertThat(signsIn(LONG)).isTrue();
        assertThat(invitations.take(token(), spelt, LONG, NOBODY)).isEqualTo(Taken.GONE);
    }

    @Test
    void the_fifth_wrong_code_ends_the_link() {
        String code = invite(Role.MISSION, administrator);
        for (int i = 0; i < 5; i++) {
            assertThat(invitations.take(token(), new Typed("WRONG"), LONG, NOBODY))
                    .isEqualTo(Taken.WRONG);
        }
        assertThat(invitations.take(token(), new Typed(code), LONG, NOBODY)).isEqualTo(Taken.GONE);
    }

    @Test
    void a_link_lives_ten_days_and_is_asked_for_again_by_the_person() throws SQLException {
        String code = invite(Role.CONTRIBUTOR, focalPoint);
        Typed first = token();
        later(10 * 24 * 60 - 1);
        assertThat(invitations.open(first, NOBODY)).isPresent();
        later(2);
        assertThat(invitations.open(first, NOBODY)).isEmpty();
        invitations.again(login, ADDRESS + login, NOBODY);
        assertThat(letters.to(login)).hasSize(2);
        assertThat(letters.to(login).get(1).kind()).isEqualTo(AccountLetter.Kind.INVITATION_AGAIN);
        assertThat(invitations.take(token(), new Typed(code), LONG, NOBODY)).isEqualTo(Taken.DONE);
    }

    @Test
    void asking_again_is_answered_three_times_a_day_and_never_for_who_is_unknown() {
        invite(Role.CONTRIBUTOR, focalPoint);
        for (int i = 0; i < 6; i++) {
            invitations.again(login, ADDRESS + login, NOBODY);
            invitations.again("nobody-" + login, ADDRESS + login, NOBODY);
        }
        assertThat(letters.to(login)).hasSize(4);
        assertThat(letters.to("nobody-" + login)).isEmpty();
    }

    @Test
    void a_forgotten_passphrase_is_set_anew_with_a_code_that_an_administrator_tells() {
        taken();
        invitations.again(login, ADDRESS + login, NOBODY);
        assertThat(invitations.take(token(), new Typed(""), new Typed("another set of words"), NOBODY))
                .isEqualTo(Taken.WRONG);
        String code = invitations.renew(login, focalPoint);
        assertThat(letters.to(login).get(2).kind()).isEqualTo(AccountLetter.Kind.RESET);
        Typed another = new Typed("another set of words");
        assertThat(invitations.take(token(), new Typed(code), another, NOBODY)).isEqualTo(Taken.DONE);
        assertThat(signsIn(LONG)).isFalse();
        assertThat(signsIn(another)).isTrue();
    }

    @Test
    void no_secret_is_kept_in_the_trail_of_what_was_refused() throws SQLException {
        String code = invite(Role.CONTRIBUTOR, focalPoint);
        Typed token = token();
        refused(
                SecurityRule.PASSPHRASE_LENGTH,
                () -> invitations.take(token, new Typed(code), new Typed("tiny"), NOBODY));
        refused(
                SecurityRule.OLD_PASSPHRASE_RIGHT,
                () -> accounts.changePassphrase(new Typed("old " + login), LONG, taken()));
        assertThat(trailHolds(token.text())).isFalse();
        assertThat(trailHolds(code)).isFalse();
        assertThat(trailHolds("old " + login)).isFalse();
    }
}
