package org.palermoassist.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.needs.NeedExamples.*;
import static org.palermoassist.shared.Refusals.refused;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.shared.Stale;

class NeedTest {
    @Nested
    class STATUS_ORDER {
        @Test
        void validated_opens_and_is_published() {
            Need need = open("QM");
            assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
        }

        @Test
        void draft_cannot_be_validated() {
            refused(NeedsRule.STATUS_ORDER, () -> draft("QM").validate(NOON));
        }

        @Test
        void returned_need_is_a_draft_again_when_written() {
            Need need = submitted("QM");
            need.giveBack("which institution?", NOON);
            need.write(form(), NOON);
            assertThat(need.status()).isEqualTo(NeedStatus.DRAFT);
            assertThat(need.isSubmitted()).isFalse();
        }

        @Test
        void returned_need_can_be_submitted_as_it_is() {
            Need need = submitted("QM");
            need.giveBack("which institution?", NOON);
            need.submit(AccessLevel.PUBLIC, false, NOON);
            assertThat(need.status()).isEqualTo(NeedStatus.SUBMITTED);
        }

        @Test
        void submitted_need_cannot_be_met() {
            refused(NeedsRule.STATUS_ORDER, () -> submitted("QM").declareMet(NOON));
        }

        @Test
        void withdrawn_stays_withdrawn() {
            Need need = open("QM");
            need.withdraw(NOON);
            refused(NeedsRule.STATUS_ORDER, () -> need.declareMet(NOON));
        }
    }

    @Nested
    class CLOSED_IS_CLOSED {
        @Test
        void met_need_is_not_written() {
            Need need = open("QM");
            need.declareMet(NOON);
            refused(NeedsRule.CLOSED_IS_CLOSED, () -> need.write(form(), NOON));
        }
    }

    @Nested
    class RETURN_HAS_REASON {
        @Test
        void blank_reason_is_refused() {
            refused(NeedsRule.RETURN_HAS_REASON, () -> submitted("QM").giveBack(" ", NOON));
        }
    }

    @Nested
    class MERGE_SAME_STATE {
        @Test
        void not_with_another_state() {
            refused(NeedsRule.MERGE_SAME_STATE, () -> open("QM").mergeInto(open("QN"), NOON));
        }

        @Test
        void not_with_itself() {
            Need need = open("QM");
            refused(NeedsRule.MERGE_SAME_STATE, () -> need.mergeInto(need, NOON));
        }

        @Test
        void merged_need_ends() {
            Need need = open("QM");
            need.mergeInto(open("QM"), NOON);
            assertThat(need.status()).isEqualTo(NeedStatus.MERGED);
        }
    }

    @Nested
    class MERGE_OF_LIVE_NEEDS {
        @Test
        void not_into_a_draft() {
            refused(NeedsRule.MERGE_OF_LIVE_NEEDS, () -> open("QM").mergeInto(draft("QM"), NOON));
        }
    }

    @Nested
    class ASKED_SIGHT_IS_WIDER {
        @Test
        void not_narrower() {
            refused(NeedsRule.ASKED_SIGHT_IS_WIDER, () -> open("QM").askWiderSight(AccessLevel.PARTIES, "round table"));
        }

        @Test
        void not_twice() {
            Need need = open("QM");
            need.askWiderSight(AccessLevel.PUBLIC, "round table");
            refused(NeedsRule.ASKED_SIGHT_IS_WIDER, () -> need.askWiderSight(AccessLevel.PUBLIC, "round table"));
        }
    }

    @Nested
    class SIGHT_WAS_ASKED {
        @Test
        void yes_widens() {
            Need need = open("QM");
            need.askWiderSight(AccessLevel.PUBLIC, "round table");
            need.answerSight(true);
            assertThat(need.level()).contains(AccessLevel.PUBLIC);
        }

        @Test
        void no_leaves_it_as_it_was() {
            Need need = open("QM");
            need.askWiderSight(AccessLevel.PUBLIC, "round table");
            need.answerSight(false);
            assertThat(need.level()).contains(AccessLevel.PARTNERS);
            assertThat(need.askedLevel()).isEmpty();
        }

        @Test
        void nothing_to_answer() {
            refused(NeedsRule.SIGHT_WAS_ASKED, () -> open("QM").answerSight(true));
        }
    }

    /** N-5 and N-8: nobody sets the coverage by hand. */
    @Nested
    class Coverage {
        @Test
        void less_than_the_estimate_is_a_part() {
            Need need = open("QM");
            need.value(Optional.of(new BigDecimal("320000")));
            need.answered(answer("140000.00", 1), NOON);
            assertThat(need.status()).isEqualTo(NeedStatus.PARTLY_COVERED);
        }

        @Test
        void the_whole_estimate_covers() {
            Need need = open("QM");
            need.value(Optional.of(new BigDecimal("320000")));
            need.answered(answer("320000.00", 2), NOON);
            assertThat(need.status()).isEqualTo(NeedStatus.COVERED);
        }

        @Test
        void falls_back_when_the_project_ends() {
            Need need = open("QM");
            need.value(Optional.of(new BigDecimal("320000")));
            need.answered(answer("320000.00", 2), NOON);
            need.answered(NeedAnswer.none(), NOON);
            assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
        }

        @Test
        void met_stays_met() {
            Need need = open("QM");
            need.declareMet(NOON);
            need.answered(answer("1.00", 1), NOON);
            assertThat(need.status()).isEqualTo(NeedStatus.MET);
        }
    }

    @Nested
    class SUFFICIENT_WITHOUT_ESTIMATE {
        @Test
        void ticked_and_answered_is_covered() {
            Need need = open("QM");
            need.answered(answer("10.00", 1), NOON);
            need.tickSufficient(true, NOON);
            assertThat(need.status()).isEqualTo(NeedStatus.COVERED);
        }

        @Test
        void not_beside_an_estimate() {
            Need need = open("QM");
            need.value(Optional.of(BigDecimal.TEN));
            refused(NeedsRule.SUFFICIENT_WITHOUT_ESTIMATE, () -> need.tickSufficient(true, NOON));
        }
    }

    @Nested
    class CONFIRM_WHILE_STATED {
        @Test
        void draft_is_not_confirmed() {
            refused(NeedsRule.CONFIRM_WHILE_STATED, () -> draft("QM").confirm(NOON));
        }
    }

    @Test
    void another_edition_is_stale() {
        Need need = draft("QM");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> need.mustBe(need.edition() - 1));
    }
}
