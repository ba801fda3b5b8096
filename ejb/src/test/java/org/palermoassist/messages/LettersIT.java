package org.palermoassist.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.AccountLetter;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Leases;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.PageRequest;

/** Letters in the outbox, from the news that causes them to the administrator's second try. */
@ExtendWith(ArquillianExtension.class)
class LettersIT {
    private static final Actor MACHINE = Actor.machine("messages-it", Right.MAIL_SEND);
    private static final Actor ADMINISTRATOR =
            Actor.of("admin", "Admin", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);

    @Inject
    private LetterDesk desk;

    @Inject
    private LetterSending sending;

    @Inject
    private Letters letters;

    @Inject
    private Leases leases;

    @Test
    void a_letter_given_up_is_shown_and_tried_again() {
        String login = "it-" + UUID.randomUUID();
        LetterRef ref = laid(login);
        LetterToSend letter = sending.take(ref, MACHINE).orElseThrow();
        assertThat(letter.body()).contains(login, "/invitation?token=secret");
        sending.failed(ref, "550 no such reader", true, MACHINE);
        assertThat(sending.take(ref, MACHINE)).isEmpty();
        LetterRow row = givenUp(login);
        assertThat(row.again()).isTrue();
        assertThat(row.failedReason()).isEqualTo("550 no such reader");
        letters.tryAgain(ref, ADMINISTRATOR);
        assertThat(sending.due(500, MACHINE)).contains(ref);
        sending.sent(ref, MACHINE);
        assertThat(sending.take(ref, MACHINE)).isEmpty();
    }

    @Test
    void a_letter_rests_after_a_failure_and_is_due_again_later() {
        LetterRef ref = laid("it-" + UUID.randomUUID());
        sending.failed(ref, "451 later", false, MACHINE);
        assertThat(sending.due(500, MACHINE)).doesNotContain(ref);
        assertThat(sending.take(ref, MACHINE)).isPresent();
    }

    @Test
    void nobody_but_an_administrator_sees_letters_and_nobody_but_the_route_takes_them() {
        LetterRef ref = laid("it-" + UUID.randomUUID());
        Actor ann = Actor.of("ann", "Ann", Role.FOCAL_POINT, Optional.of("QM"), Optional.empty(), true);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> letters.page(Optional.empty(), PageRequest.of(0, 10), ann));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> sending.take(ref, ADMINISTRATOR));
    }

    @Test
    void one_node_holds_a_lease_until_its_time_is_over() {
        String work = "it-" + UUID.randomUUID();
        assertThat(leases.hold(work, Duration.ofMinutes(5))).isTrue();
        assertThat(leases.hold(work, Duration.ofMinutes(5))).isTrue();
        desk.handsOver(work, Instant.now().plusSeconds(60));
        assertThat(leases.hold(work, Duration.ofMinutes(5))).isFalse();
        desk.handsOver(work, Instant.now().minusSeconds(1));
        assertThat(leases.hold(work, Duration.ofMinutes(5))).isTrue();
        assertThat(desk.isFree(work)).isFalse();
        leases.giveBack(work);
        assertThat(desk.isFree(work)).isTrue();
    }

    private LetterRef laid(String login) {
        desk.causes(new AccountLetter(
                login,
                "Ann Lee",
                "mission@example.org",
                "en",
                AccountLetter.Kind.INVITATION,
                "/invitation?token=secret",
                Instant.parse("2030-01-01T12:00:00Z")));
        return desk.latest(login);
    }

    private LetterRow givenUp(String login) {
        List<LetterRow> rows = letters.page(Optional.of(LetterStatus.GIVEN_UP), PageRequest.of(0, 500), ADMINISTRATOR)
                .items();
        return rows.stream()
                .filter(row -> row.login().equals(login))
                .findFirst()
                .orElseThrow();
    }
}
