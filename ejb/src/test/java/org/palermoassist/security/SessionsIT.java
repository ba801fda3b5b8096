package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.SampleClock;

/** Sessions as rows, on the real schema; every test has accounts of its own. */
@ExtendWith(ArquillianExtension.class)
class SessionsIT {
    private static final String ADDRESS = "192.0.2.9";
    private static final Actor TEST = Actor.machine("test");

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private SecondFactors factors;

    @Inject
    private Clock clock;

    private String password;
    private Actor ann;

    @BeforeEach
    void ann_has_an_account() {
        ann = account(Role.AUDITOR);
    }

    private Actor account(Role role) {
        String login = "session-" + System.nanoTime();
        password = accounts.open(new NewAccount(login, "Ann", role, Optional.empty(), Optional.empty(), "en"), TEST);
        return accounts.actor(login, "", TEST).orElseThrow();
    }

    @Test
    void a_session_opens_until_it_is_signed_out_and_its_id_is_dead_then() {
        String id = begin(ann);
        assertThat(visit(id)).contains(new Visit(ann, false));
        assertThat(visit(id + "x")).isEmpty();
        visit(id);
        sessions.signOut(ann);
        assertThat(visit(id)).isEmpty();
        assertThat(sessions.own(ann)).isEmpty();
    }

    @Test
    void own_sessions_are_listed_with_the_one_that_asks_marked_and_first() {
        String here = begin(ann);
        begin(ann);
        visit(here);
        List<AccountSession> open = sessions.own(ann);
        assertThat(open).hasSize(2);
        assertThat(open.get(0).current()).isTrue();
        assertThat(open.get(1).current()).isFalse();
        assertThat(open.get(1).ref()).matches("Z-.{7}");
        assertThat(open.get(1).browser()).isEqualTo("Firefox, Linux");
        assertThat(open.get(1).address()).isEqualTo(ADDRESS);
        assertThat(open.toString()).doesNotContain(here);
    }

    @Test
    void one_session_or_all_others_are_ended_from_another() {
        String first = begin(ann);
        String here = begin(ann);
        String third = begin(ann);
        visit(here);
        AccountSession oldest = sessions.own(ann).get(2);
        sessions.revoke(oldest.ref(), ann);
        assertThat(visit(first)).isEmpty();
        assertThat(visit(third)).isPresent();
        visit(here);
        assertThat(sessions.revokeOthers(ann)).isEqualTo(1);
        assertThat(visit(third)).isEmpty();
        assertThat(visit(here)).isPresent();
    }

    @Test
    void nobody_ends_a_session_of_somebody_else_but_an_administrator() {
        String id = begin(ann);
        String ref = sessions.own(ann).get(0).ref();
        Actor bob = account(Role.AUDITOR);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sessions.revoke(ref, bob));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> sessions.endAll(ann.login(), bob));
        assertThat(visit(id)).isPresent();
        assertThat(sessions.endAll(ann.login(), account(Role.ADMINISTRATOR))).isEqualTo(1);
        assertThat(visit(id)).isEmpty();
    }

    @Test
    void a_changed_passphrase_ends_all_other_sessions() {
        String elsewhere = begin(ann);
        String here = begin(ann);
        visit(here);
        accounts.changePassphrase(new Typed(password), new Typed("four words make one"), ann);
        assertThat(visit(elsewhere)).isEmpty();
        assertThat(visit(here)).isPresent();
    }

    @Test
    void a_session_lives_twelve_hours_at_most() {
        assertThat(visit(begun(Duration.ofHours(12).minusMinutes(5)))).isPresent();
        assertThat(visit(begun(Duration.ofHours(12).plusMinutes(5)))).isEmpty();
    }

    @Test
    void a_session_that_was_not_seen_for_long_is_not_listed() {
        begun(Duration.ofHours(2));
        assertThat(sessions.own(ann)).isEmpty();
    }

    @Test
    void what_was_seen_is_kept_to_the_minute() {
        String id = begun(Duration.ofHours(2));
        Instant before = clock.instant().minusSeconds(1);
        visit(id);
        assertThat(sessions.own(ann).get(0).seenAt()).isAfterOrEqualTo(before);
    }

    @Test
    void the_passphrase_alone_opens_nothing_where_the_role_needs_a_second_factor() {
        Actor administrator = account(Role.ADMINISTRATOR);
        String id = begin(administrator);
        assertThat(visit(id)).contains(new Visit(administrator, true));
        String provider = sessions.begin(SignInWay.PROVIDER, ADDRESS, "", administrator);
        assertThat(visit(provider)).contains(new Visit(administrator, false));
        FactorOffer list = factors.offer(FactorKind.LIST, administrator);
        Typed proof = new Typed(list.codes().get(0));
        assertThatExceptionOfType(RuleViolation.class)
                .as("in a session that was left open")
                .isThrownBy(() -> factors.enrol(list, proof, new Typed(""), administrator))
                .extracting(RuleViolation::rule)
                .isEqualTo(SecurityRule.OLD_PASSPHRASE_RIGHT);
        visit(id);
        factors.enrol(list, proof, new Typed(""), administrator);
        assertThat(factors.own(administrator).isOn()).isTrue();
    }

    @Test
    void a_second_factor_ends_all_sessions_but_the_one_in_which_it_was_set_up() {
        String elsewhere = begin(ann);
        String here = begin(ann);
        visit(here);
        FactorOffer list = factors.offer(FactorKind.LIST, ann);
        factors.enrol(list, new Typed(list.codes().get(0)), new Typed(password), ann);
        assertThat(visit(elsewhere)).isEmpty();
        assertThat(visit(here)).contains(new Visit(ann, false));
        assertThat(visit(begin(ann))).as("begun without a code").isEmpty();
    }

    private String begin(Actor who) {
        return sessions.begin(SignInWay.PASSPHRASE, ADDRESS, "Firefox, Linux", who);
    }

    private String begun(Duration ago) {
        String[] id = new String[1];
        SampleClock.at(clock.instant().minus(ago), () -> id[0] = begin(ann));
        return id[0];
    }

    private Optional<Visit> visit(String id) {
        return sessions.visit(id, "", Actor.anonymous());
    }
}
