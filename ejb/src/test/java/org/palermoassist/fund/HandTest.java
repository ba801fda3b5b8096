package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.palermoassist.shared.RuleViolation;

class HandTest {
    @Nested
    class FOUR_HANDS {
        @Test
        void nobody_has_two_hands_in_one_cost() {
            for (Hand had : Hand.values()) {
                for (Hand now : Hand.values()) {
                    boolean refused = had != now;
                    assertThat(isRefused(now, had, false))
                            .as(had + " then " + now)
                            .isEqualTo(refused);
                }
            }
        }

        @Test
        void where_the_parameter_joins_them_one_person_approves_and_pays_and_three_people_stay() {
            assertThat(isRefused(Hand.PAY, Hand.APPROVE, true)).isFalse();
            assertThat(isRefused(Hand.APPROVE, Hand.PAY, true)).isFalse();
            assertThat(isRefused(Hand.PAY, Hand.CERTIFY, true)).isTrue();
            assertThat(isRefused(Hand.APPROVE, Hand.CERTIFY, true)).isTrue();
            assertThat(isRefused(Hand.CERTIFY, Hand.REQUEST, true)).isTrue();
            assertThat(isRefused(Hand.PAY, Hand.REQUEST, true)).isTrue();
        }

        @Test
        void somebody_else_is_welcome() {
            assertThatCode(() -> Hand.PAY.require("dan", Map.of(Hand.APPROVE, Set.of("ann")), false))
                    .doesNotThrowAnyException();
        }

        private boolean isRefused(Hand now, Hand had, boolean joined) {
            try {
                now.require("ann", Map.of(had, Set.of("ann")), joined);
                return false;
            } catch (RuleViolation broken) {
                return broken.rule() == FundRule.FOUR_HANDS;
            }
        }
    }

    @Test
    void the_refusal_names_the_other_hand() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Hand.PAY.require("ann", Map.of(Hand.CERTIFY, Set.of("ann")), false))
                .satisfies(broken -> assertThat(broken.facts()).containsExactly(Hand.CERTIFY));
    }
}
