package org.palermoassist.web.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.palermoassist.web.shared.Words;

class LetterNamesTest {
    private static final String SUBJECT = ".subject";

    @Test
    void every_kind_of_letter_has_a_name_on_the_administrators_page() {
        Words words = Words.in(Locale.ENGLISH);
        List<String> unnamed =
                ResourceBundle.getBundle("org.palermoassist.messages.letters", Locale.ROOT).keySet().stream()
                        .filter(key -> key.endsWith(SUBJECT))
                        .map(key -> "messages.letters.key." + key.substring(0, key.length() - SUBJECT.length()))
                        .filter(key -> !words.has(key))
                        .toList();
        assertThat(unnamed).isEmpty();
    }
}
