package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.needs.NeedExamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.PageRequest;

/** Lists, searches and counts of needs, on the real schema. */
@ExtendWith(ArquillianExtension.class)
class NeedListsIT extends WrittenNeeds {
    @Test
    void search_finds_words_of_description_and_translation() {
        String word = "registre" + NeedRef.next().value().substring(2).toLowerCase();
        NeedRef ref = open(AccessLevel.PUBLIC);
        drafting.translate(ref, "fr", new NeedDrafting.Texts("Titre", "Un " + word + " informatique", ""), ANN);
        assertThat(needs.page(NeedFilter.of().saying(word), ALL, Actor.anonymous())
                        .items())
                .extracting(NeedRow::ref)
                .containsExactly(ref);
    }

    @Test
    void every_sort_and_filter_is_understood_by_the_database() {
        open(AccessLevel.PUBLIC);
        for (String sort : NeedsService.SORTS) {
            assertThat(needs.page(NeedFilter.of(), new PageRequest(0, 10, sort, false), ANN)
                            .items())
                    .isNotEmpty();
        }
        NeedFilter all = new NeedFilter(
                "case register",
                List.of("QM"),
                Optional.of("001"),
                Optional.of("UNTOC"),
                List.of("UNTOC-18"),
                Optional.of("PA3"),
                Optional.of("TRAINING"),
                Optional.of("ML"),
                List.of(NeedStatus.OPEN),
                Optional.of(NeedUrgency.HIGH),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(LocalDate.of(2100, 1, 1)),
                Optional.of(false),
                true);
        assertThat(needs.count(all, ANN)).isZero();
    }

    @Test
    void area_counts_needs_on_its_provisions() {
        NeedRef ref = open(AccessLevel.PUBLIC);
        NeedFilter area = new NeedFilter(
                ref.value(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("PA2"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        assertThat(needs.count(area, Actor.anonymous())).isEqualTo(1);
    }

    @Test
    void what_waits_is_counted_for_state_and_secretariat() {
        long before = needs.waiting(coordinator()).toValidate();
        submitted(AccessLevel.PARTNERS);
        assertThat(needs.waiting(coordinator()).toValidate()).isEqualTo(before + 1);
        drafting.create(form(), ANN);
        assertThat(needs.waiting(ANN).drafts()).isPositive();
        assertThat(needs.waiting(of(Role.PUBLIC)).total()).isZero();
    }
}
