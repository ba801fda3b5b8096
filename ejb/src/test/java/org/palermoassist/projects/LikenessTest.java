package org.palermoassist.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.projects.DuplicateReason.FORMER_IDENTIFIER;
import static org.palermoassist.projects.DuplicateReason.NAMES_THE_OTHER;
import static org.palermoassist.projects.DuplicateReason.SAME_AMOUNT;
import static org.palermoassist.projects.DuplicateReason.SAME_BEGIN;
import static org.palermoassist.projects.DuplicateReason.SAME_STATES;
import static org.palermoassist.projects.DuplicateReason.SAME_TITLE;
import static org.palermoassist.projects.DuplicateReason.SHARED_PARTNER;
import static org.palermoassist.projects.DuplicateReason.SIMILAR_TITLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final String TITLE = "Strengthening extradition requests among prosecutors";

    @Test
    void former_identifier_is_enough() {
        Likeness now = of("B-2", TITLE, Set.of("B-1"), Set.of(), "100", "2024-01-01");
        Likeness before = of("B-1", "Something else", Set.of(), Set.of(), "7", "2010-01-01");

        Set<DuplicateReason> reasons = now.reasons(before);
        assertThat(reasons).contains(FORMER_IDENTIFIER);
        assertThat(now.isLikely(before, reasons)).isTrue();
        assertThat(before.reasons(now)).isEqualTo(reasons);
    }

    @Test
    void naming_the_other_is_enough() {
        Likeness one = of("A-1", TITLE, Set.of(), Set.of("B-1"), "100", "2024-01-01");
        Likeness other = of("B-1", "Something else", Set.of(), Set.of(), "7", "2010-01-01");

        assertThat(one.reasons(other)).contains(NAMES_THE_OTHER);
        assertThat(one.isLikely(other, one.reasons(other))).isTrue();
    }

    @Test
    void same_title_states_dates_and_amount_of_two_reporters_are_enough() {
        Likeness one = of("A-1", TITLE, Set.of(), Set.of(), "1000", "2024-01-01");
        Likeness other = of(
                "B-1",
                "Strengthening Extradition Requests among the Prosecutors",
                Set.of(),
                Set.of(),
                "1005",
                "2024-01-20");

        assertThat(one.reasons(other))
                .containsExactlyInAnyOrder(SAME_TITLE, SAME_STATES, SAME_BEGIN, SAME_AMOUNT, SHARED_PARTNER);
        assertThat(one.isLikely(other, one.reasons(other))).isTrue();
    }

    @Test
    void same_title_of_one_reporter_is_no_copy() {
        Likeness one = of("A-1", TITLE, Set.of(), Set.of(), "1000", "2024-01-01");
        Likeness other = of("A-2", TITLE, Set.of(), Set.of(), "1000", "2024-01-01");

        assertThat(one.isLikely(other, one.reasons(other))).isFalse();
    }

    @Test
    void same_title_alone_is_no_copy() {
        Likeness one = of("A-1", TITLE, Set.of(), Set.of(), "1000", "2024-01-01");
        Likeness other = new Likeness(
                2,
                "B-1",
                "B",
                Set.of(),
                Set.of(),
                Likeness.words(TITLE),
                Optional.of(LocalDate.parse("2010-01-01")),
                Optional.empty(),
                Set.of("KE"),
                Optional.of(new BigDecimal("7")),
                Set.of());

        assertThat(one.reasons(other)).containsExactlyInAnyOrder(SAME_TITLE, SAME_STATES);
        assertThat(one.isLikely(other, one.reasons(other))).isFalse();
    }

    @Test
    void titles_that_share_most_words_are_similar_and_meet_under_one_key() {
        Set<String> one = Likeness.words("Renforcement de la coopération judiciaire internationale contre la traite");
        Set<String> other =
                Likeness.words("RENFORCEMENT DE LA COOPERATION JUDICIAIRE INTERNATIONALE, contre la traite");

        assertThat(one).isEqualTo(other);
        assertThat(Likeness.key(one)).contains("cooperation internationale judiciaire renforcement");
        assertThat(of("A-1", TITLE, Set.of(), Set.of(), "1", "2024-01-01")
                        .reasons(of("B-1", TITLE + " judges", Set.of(), Set.of(), "9", "2000-01-01")))
                .contains(SIMILAR_TITLE);
    }

    @Test
    void title_of_few_words_has_no_key() {
        assertThat(Likeness.key(Likeness.words("Core support"))).isEmpty();
    }

    private static Likeness of(
            String identifier, String title, Set<String> former, Set<String> others, String usd, String begin) {
        return new Likeness(
                identifier.hashCode(),
                identifier,
                identifier.substring(0, 1),
                former,
                others,
                Likeness.words(title),
                Optional.of(LocalDate.parse(begin)),
                Optional.empty(),
                Set.of("KE"),
                Optional.of(new BigDecimal(usd)),
                Set.of("MINISTRY"));
    }
}
