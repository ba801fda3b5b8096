package org.palermoassist.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Mailbox ANN = new Mailbox("ann", "Ann Lee", "mission@example.org", "en");

    @Test
    void a_letter_that_fails_rests_longer_each_time_and_is_given_up_at_last() {
        Letter letter = letter(Optional.empty());
        for (Duration wait : java.util.List.of(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofHours(8))) {
            letter.failed("away", false, NOON);
            assertThat(letter.nextTry()).contains(NOON.plus(wait));
        }
        letter.failed("away", false, NOON);
        assertThat(letter.isWaiting()).isFalse();
        assertThat(letter.status()).isEqualTo(LetterStatus.GIVEN_UP);
    }

    @Test
    void a_reader_whom_the_server_does_not_know_is_not_tried_again() {
        Letter letter = letter(Optional.empty());
        letter.failed("no such reader", true, NOON);
        assertThat(letter.status()).isEqualTo(LetterStatus.GIVEN_UP);
    }

    @Test
    void what_a_server_says_is_kept_on_one_line() {
        Letter letter = letter(Optional.empty());
        letter.failed("550 no\r\nsuch\treader", true, NOON);
        assertThat(letter.failedReason()).isEqualTo("550 no such reader");
    }

    @Test
    void the_text_of_a_secret_letter_is_forgotten_once_it_has_gone_out() {
        Letter letter = letter(Optional.of(NOON.plusSeconds(60)));
        letter.sent(NOON);
        assertThat(letter.toSend().body()).isEmpty();
        assertThat(letter.status()).isEqualTo(LetterStatus.SENT);
    }

    @Test
    void other_letters_are_kept_as_sent() {
        Letter letter = letter(Optional.empty());
        letter.sent(NOON);
        assertThat(letter.toSend().body()).isEqualTo("text");
    }

    @Test
    void a_letter_is_not_tried_after_the_end_of_what_it_says() {
        Letter letter = letter(Optional.of(NOON.plusSeconds(30)));
        letter.failed("away", false, NOON);
        assertThat(letter.status()).isEqualTo(LetterStatus.GIVEN_UP);
    }

    @Nested
    class LETTER_WAS_GIVEN_UP {
        @Test
        void a_dead_letter_waits_again_when_an_administrator_says_so() {
            Letter letter = letter(Optional.empty());
            letter.failed("no such reader", true, NOON);
            letter.tryAgain(NOON);
            assertThat(letter.nextTry()).contains(NOON);
            assertThat(letter.status()).isEqualTo(LetterStatus.WAITING);
        }

        @Test
        void a_waiting_letter_is_not_hurried() {
            Letter letter = letter(Optional.empty());
            refused(MessagesRule.LETTER_WAS_GIVEN_UP, () -> letter.tryAgain(NOON));
        }

        @Test
        void a_link_that_has_ended_is_not_sent_again() {
            Letter letter = letter(Optional.of(NOON.plusSeconds(30)));
            letter.failed("away", false, NOON);
            refused(MessagesRule.LETTER_WAS_GIVEN_UP, () -> letter.tryAgain(NOON.plusSeconds(31)));
        }
    }

    @Nested
    class ADDRESS_IS_ONE_MAILBOX {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "ann",
                    "a@b@c",
                    "ann@example.org\r\nBcc: all@example.org",
                    "ann@example.org,all@example.org",
                    "ann@example.org all@example.org",
                    "<ann@example.org>",
                    "ann@[127.0.0.1]",
                    "ann@example.org%0aBcc:x@example.org\n"
                })
        void anything_else_is_refused(String address) {
            refused(MessagesRule.ADDRESS_IS_ONE_MAILBOX, () -> new Mailbox("ann", "Ann", address, "en"));
        }
    }

    @Nested
    class HEADER_IS_ONE_LINE {
        @Test
        void a_name_of_two_lines_is_refused() {
            refused(
                    MessagesRule.HEADER_IS_ONE_LINE,
                    () -> new Mailbox("ann", "Ann\r\nBcc: all@example.org", "a@example.org", "en"));
        }

        @Test
        void a_subject_of_two_lines_is_refused() {
            refused(
                    MessagesRule.HEADER_IS_ONE_LINE,
                    () -> new Letter(ANN, LetterText.plain("x", "Hello\nBcc: y", "text"), NOON));
        }
    }

    private static Letter letter(Optional<Instant> secretUntil) {
        return new Letter(ANN, new LetterText("x", "Subject", "text", secretUntil.isPresent(), secretUntil), NOON);
    }
}
