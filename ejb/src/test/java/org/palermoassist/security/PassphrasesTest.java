package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.shared.Refusals;

class PassphrasesTest {
    private static final String LOGIN = "brice.talon";
    private static final String NAME = "Brice Talon";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four words make one",
                "correct horse battery",
                "une phrase secrète bien longue",
                "пятнадцать букв и больше",
                "aaaa bbbb cccc dddd",
                "dragon monkey sunshine football",
                "kQ3-92vbnR_wx7Lp"
            })
    void long_ones_are_taken_without_rules_about_characters(String wanted) {
        assertThatCode(() -> Passphrases.check(wanted, LOGIN, NAME)).doesNotThrowAnyException();
    }

    @Nested
    class PASSPHRASE_LENGTH {
        @Test
        void fourteen_are_too_few_and_sixty_four_and_more_are_fine() {
            refused(SecurityRule.PASSPHRASE_LENGTH, "fourteen chars");
            refused(SecurityRule.PASSPHRASE_LENGTH, "many words ".repeat(12));
            assertThatCode(() -> Passphrases.check("six words are better than two, ".repeat(4), LOGIN, NAME))
                    .doesNotThrowAnyException();
        }
    }

    @Nested
    class PASSPHRASE_IS_UNCOMMON {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "passwordpassword",
                    "Password 1234 Password",
                    "Welcome123Welcome123",
                    "qwertyuiopasdfghjkl",
                    "1q2w3e4r5t6y1234",
                    "Correct-Horse-Battery-Staple",
                    "unitednations2026",
                    "iloveyou sunshine 99"
                })
        void those_that_are_tried_first_are_refused(String wanted) {
            refused(SecurityRule.PASSPHRASE_IS_UNCOMMON, wanted);
        }
    }

    @Nested
    class PASSPHRASE_NOT_ABOUT_YOU {
        @ParameterizedTest
        @ValueSource(strings = {"I am brice.talon himself", "BRICE TALON of Elmora", "my Palermo Assist account"})
        void login_name_and_portal_are_refused(String wanted) {
            refused(SecurityRule.PASSPHRASE_NOT_ABOUT_YOU, wanted);
        }
    }

    @Nested
    class PASSPHRASE_REPEATS_NOTHING {
        @ParameterizedTest
        @ValueSource(strings = {"aaaaaaaaaaaaaaaa", "abcabcabcabcabcabc", "zebra zebra zebra", "- - - - - - - - - -"})
        void one_short_piece_again_and_again_is_refused(String wanted) {
            refused(SecurityRule.PASSPHRASE_REPEATS_NOTHING, wanted);
        }
    }

    private static void refused(SecurityRule rule, String wanted) {
        Refusals.refused(rule, () -> Passphrases.check(wanted, LOGIN, NAME));
    }
}
