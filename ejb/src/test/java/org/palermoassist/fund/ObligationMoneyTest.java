package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.fund.FundExamples.bodies;
import static org.palermoassist.fund.FundExamples.pool;
import static org.palermoassist.shared.Refusals.refused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.palermoassist.donors.Earmark;

class ObligationMoneyTest {
    private final Pool first = pool(1, bodies("COP"), "13");
    private final Pool second = pool(2, Earmark.NONE, "7");
    private final ObligationMoney money = new ObligationMoney();

    private void post(List<Transfer> transfers) {
        for (Transfer transfer : transfers) {
            Pool pool = transfer.from().pool() == first.id() ? first : second;
            money.add(
                    pool,
                    transfer.from().kind(),
                    transfer.to().kind(),
                    transfer.amount().amount());
        }
    }

    private static BigDecimal of(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void many_small_payments_cost_the_support_of_one_large_one() {
        post(money.raise(List.of(new Share(first, of("10.00")))));
        for (int i = 0; i < 1000; i++) {
            post(money.pay(of("0.01"), CostKind.OTHER));
        }
        assertThat(money.paid()).isEqualByComparingTo("10.00");
        assertThat(money.parts().iterator().next().support()).isEqualByComparingTo("1.30");
        assertThat(money.left()).isEqualByComparingTo("0");
    }

    @Test
    void what_is_left_goes_back_to_the_pools_it_came_from() {
        post(money.raise(List.of(new Share(first, of("100.00")), new Share(second, of("50.00")))));
        post(money.pay(of("120.00"), CostKind.TICKETS));
        List<Transfer> back = money.release();
        assertThat(back).singleElement().satisfies(transfer -> {
            assertThat(transfer.from()).isEqualTo(second.obligated());
            assertThat(transfer.to()).isEqualTo(second.free());
            assertThat(transfer.amount().amount()).isEqualByComparingTo("32.10");
        });
        post(back);
        assertThat(money.left()).isEqualByComparingTo("0");
        assertThat(money.leftDirect()).isEqualByComparingTo("0");
    }

    @Test
    void a_cost_that_comes_back_brings_its_support_with_it_to_the_pool_that_paid_last() {
        post(money.raise(List.of(new Share(first, of("100.00")), new Share(second, of("50.00")))));
        post(money.pay(of("120.00"), CostKind.TICKETS));
        List<Transfer> back = money.refund(of("20.00"), CostKind.TICKETS);
        assertThat(back)
                .extracting(transfer -> transfer.to().code())
                .containsOnly(second.free().code());
        assertThat(back)
                .extracting(transfer -> transfer.amount().amount().toPlainString())
                .containsExactly("20", "1.4");
    }

    @Test
    void a_raise_costs_the_support_of_the_whole() {
        post(money.raise(List.of(new Share(first, of("0.03")))));
        post(money.raise(List.of(new Share(first, of("0.03")))));
        assertThat(money.left()).isEqualByComparingTo("0.07");
        assertThat(money.leftDirect()).isEqualByComparingTo("0.06");
    }

    @Nested
    class PAYMENT_WITHIN_OBLIGATION {
        @Test
        void a_cent_more_than_is_left_is_refused() {
            post(money.raise(List.of(new Share(first, of("100.00")))));
            post(money.pay(of("60.00"), CostKind.DSA));
            refused(FundRule.PAYMENT_WITHIN_OBLIGATION, () -> money.pay(of("40.01"), CostKind.DSA));
        }
    }

    @Nested
    class REFUND_WITHIN_PAID {
        @Test
        void what_was_not_paid_for_a_kind_of_cost_does_not_come_back_from_it() {
            post(money.raise(List.of(new Share(first, of("100.00")))));
            post(money.pay(of("60.00"), CostKind.DSA));
            refused(FundRule.REFUND_WITHIN_PAID, () -> money.refund(of("0.01"), CostKind.TICKETS));
        }
    }
}
