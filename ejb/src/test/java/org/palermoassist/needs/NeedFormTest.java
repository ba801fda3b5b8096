package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.needs.NeedExamples.form;
import static org.palermoassist.needs.NeedExamples.titled;
import static org.palermoassist.shared.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.palermoassist.shared.Money;

class NeedFormTest {
    @Nested
    class ONE_INSTRUMENT {
        @Test
        void protocol_goes_before_the_convention() {
            assertThat(of(provisions("UNTOC-25", "TIP-6")).instrument()).contains("TIP");
        }

        @Test
        void two_protocols_are_two_needs() {
            refused(NeedsRule.ONE_INSTRUMENT, () -> of(provisions("SOM-6", "TIP-6"))
                    .instrument());
        }
    }

    @Nested
    class TEXT_FITS {
        @Test
        void title_of_201_characters_is_refused() {
            refused(NeedsRule.TEXT_FITS, () -> titled("x".repeat(201), "UNTOC-18", "TRAINING", Optional.empty()));
        }

        @Test
        void title_of_200_characters_fits() {
            assertThat(titled("x".repeat(200), "UNTOC-18", "TRAINING", Optional.empty())
                            .title())
                    .hasSize(200);
        }
    }

    @Nested
    class ESTIMATE_POSITIVE {
        @Test
        void zero_is_refused() {
            Optional<Money> zero = Optional.of(Money.of(BigDecimal.ZERO, "USD"));
            refused(NeedsRule.ESTIMATE_POSITIVE, () -> titled("Title", "UNTOC-18", "TRAINING", zero));
        }
    }

    @Nested
    class PERIOD_IN_ORDER {
        @Test
        void end_before_start_is_refused() {
            refused(
                    NeedsRule.PERIOD_IN_ORDER,
                    () -> of(List.of(), Optional.of(LocalDate.of(2027, 2, 1)), Optional.of(LocalDate.of(2027, 1, 1))));
        }
    }

    @Nested
    class CODE_IS_KNOWN {
        @Test
        void the_same_article_twice_is_refused() {
            refused(NeedsRule.CODE_IS_KNOWN, () -> of(provisions("UNTOC-18", "UNTOC-18")));
        }

        @Test
        void text_in_place_of_a_code_is_refused() {
            refused(NeedsRule.CODE_IS_KNOWN, () -> ProvisionChoice.of("<script>"));
        }
    }

    @Test
    void paragraph_stands_in_the_label() {
        assertThat(new ProvisionChoice("UNTOC-18", "13").label()).isEqualTo("UNTOC 18(13)");
    }

    @Test
    void history_names_only_what_changed() {
        assertThat(NeedHistory.changes(form(), form("UNTOC-16", "TRAINING")))
                .containsExactly(NeedHistory.Change.of("PROVISIONS", "UNTOC 18", "UNTOC 16"));
    }

    private static List<ProvisionChoice> provisions(String... codes) {
        return List.of(codes).stream().map(ProvisionChoice::of).toList();
    }

    private static NeedForm of(List<ProvisionChoice> provisions) {
        return of(provisions, Optional.empty(), Optional.empty());
    }

    private static NeedForm of(List<ProvisionChoice> provisions, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new NeedForm(
                provisions,
                List.of(),
                List.of(),
                List.of(),
                "en",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                from,
                to,
                NeedSource.DIRECT_ENTRY,
                "",
                Optional.empty());
    }
}
