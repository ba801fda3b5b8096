package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.shared.Refusals.refused;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SupportCostTest {
    private final SupportCost standard = new SupportCost(SupportCost.STANDARD);

    @Test
    void F2_113000_are_100000_direct_and_13000_of_support() {
        BigDecimal direct = standard.direct(new BigDecimal("113000.00"));
        assertThat(direct).isEqualByComparingTo("100000.00");
        assertThat(standard.on(direct)).isEqualByComparingTo("13000.00");
    }

    @Test
    void support_is_rounded_once_half_up_to_cents() {
        assertThat(standard.on(new BigDecimal("0.03"))).isEqualByComparingTo("0.00");
        assertThat(standard.on(new BigDecimal("0.04"))).isEqualByComparingTo("0.01");
        assertThat(standard.on(new BigDecimal("1234.50"))).isEqualByComparingTo("160.49");
    }

    @Test
    void no_cent_more_could_be_spent_of_any_amount() {
        for (String percent : new String[] {"0", "0.5", "7", "12.99", "13"}) {
            SupportCost support = new SupportCost(new BigDecimal(percent));
            for (int cents = 0; cents < 3000; cents++) {
                BigDecimal gross = BigDecimal.valueOf(cents, 2);
                BigDecimal direct = support.direct(gross);
                assertThat(support.gross(direct)).isLessThanOrEqualTo(gross);
                assertThat(support.gross(direct.add(new BigDecimal("0.01")))).isGreaterThan(gross);
            }
        }
    }

    @Nested
    class SUPPORT_COST_IN_RANGE {
        @Test
        void more_than_13_percent_or_less_than_none_is_refused() {
            for (String percent : new String[] {"-0.01", "13.01"}) {
                refused(FundRule.SUPPORT_COST_IN_RANGE, () -> new SupportCost(new BigDecimal(percent)));
            }
        }
    }
}
