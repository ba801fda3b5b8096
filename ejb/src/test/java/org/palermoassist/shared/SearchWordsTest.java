package org.palermoassist.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void every_word_has_to_begin_so_and_operators_are_taken_out() {
        assertThat(new SearchWords("+case* -(register) \"of\" d'entraide").booleanMode())
                .isEqualTo("+case* +register* +entraide*");
    }

    @Test
    void words_that_the_index_does_not_hold_are_not_asked_for() {
        assertThat(new SearchWords("Help for the courts").booleanMode()).isEqualTo("+Help* +courts*");
        assertThat(new SearchWords("to be").booleanMode()).isEmpty();
    }

    @Test
    void wildcards_of_like_are_plain_characters() {
        assertThat(new SearchWords(" 5% _a\\ ").like()).isEqualTo("%5\\% \\_a\\\\%");
    }
}
