package org.palermoassist.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermoassist.security.AccountLetter;

class LetterWordsTest {
    private final ResourceBundle english = words(Locale.ROOT);
    private final ResourceBundle french = words(Locale.FRENCH);

    @Test
    void french_has_exactly_the_keys_of_english() {
        assertThat(new TreeSet<>(french.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void both_languages_show_the_same_values_and_no_apostrophe_is_lost() {
        for (String key : english.keySet()) {
            assertThat(places(french.getString(key))).as(key).isEqualTo(places(english.getString(key)));
            assertThat(french.getString(key).replace("''", "")).as(key).doesNotContain("'");
            assertThat(english.getString(key).replace("''", "")).as(key).doesNotContain("'");
        }
    }

    @ParameterizedTest
    @EnumSource(AccountLetter.Kind.class)
    void every_letter_about_an_account_has_words(AccountLetter.Kind kind) {
        assertThat(english.keySet()).contains("account." + kind + ".subject", "account." + kind + ".says");
    }

    @Test
    void what_a_value_holds_is_never_read_as_a_pattern() {
        assertThat(LetterWords.in("en").get("letter.greeting", "{0} ${x} #{y}")).isEqualTo("For {0} ${x} #{y}");
    }

    @Test
    void times_are_those_of_vienna_in_the_readers_language() {
        Instant noon = Instant.parse("2026-11-25T12:00:00Z");
        assertThat(LetterWords.in("fr").time(noon))
                .startsWith("25 novembre 2026")
                .contains("13:00", "Vienne");
        assertThat(LetterWords.in("es").time(noon))
                .startsWith("November 25, 2026")
                .contains("1:00", "Vienna");
    }

    private static int places(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "org.palermoassist.messages.letters",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
