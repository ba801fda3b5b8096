package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.needs.NeedExamples.form;
import static org.palermoassist.shared.Refusals.refused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.palermoassist.shared.RuleViolation;

class NeedChecksTest {
    @Nested
    class REQUIRED_AT_SUBMIT {
        @Test
        void says_what_is_missing() {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> NeedChecks.complete(NeedForm.empty("fr")))
                    .satisfies(refusal -> assertThat(refusal.facts().toString())
                            .isEqualTo("[PROVISIONS, ASSISTANCE, TITLE, DESCRIPTION]"));
        }

        @Test
        void complete_form_passes() {
            assertThatCode(() -> NeedChecks.complete(form())).doesNotThrowAnyException();
        }
    }

    @Nested
    class PROVISION_IS_SUBSTANTIVE {
        @Test
        void purpose_clause_is_refused() {
            refused(
                    NeedsRule.PROVISION_IS_SUBSTANTIVE,
                    () -> NeedChecks.provisions(List.of("UNTOC-1"), Set.of("UNTOC-18")));
        }

        @Test
        void articles_on_ratification_and_reporting_are_possible() {
            assertThatCode(() -> NeedChecks.provisions(List.of("UNTOC-32", "UNTOC-18"), Set.of("UNTOC-18")))
                    .doesNotThrowAnyException();
        }
    }

    @Nested
    class FINAL_CLAUSES_FOR_RATIFICATION_ONLY {
        @Test
        void not_for_equipment() {
            refused(
                    NeedsRule.FINAL_CLAUSES_FOR_RATIFICATION_ONLY,
                    () -> NeedChecks.complete(form("UNTOC-36", "EQUIPMENT")));
        }

        @Test
        void for_a_seminar_on_ratification() {
            assertThatCode(() -> NeedChecks.complete(form("UNTOC-36", "PRE_RATIFICATION")))
                    .doesNotThrowAnyException();
        }
    }

    @Nested
    class PROTOCOL_NEEDS_PARTY {
        @Test
        void fresh_evidence_refuses_equipment() {
            refused(NeedsRule.PROTOCOL_NEEDS_PARTY, () -> NeedChecks.party("FA", List.of("EQUIPMENT"), true));
        }

        @Test
        void old_evidence_only_warns() {
            assertThatCode(() -> NeedChecks.party("FA", List.of("EQUIPMENT"), false))
                    .doesNotThrowAnyException();
        }

        @Test
        void help_on_the_way_to_becoming_party_passes() {
            assertThatCode(() -> NeedChecks.party("FA", List.of("DRAFTING", "LEGAL_ADVICE"), true))
                    .doesNotThrowAnyException();
        }
    }
}
