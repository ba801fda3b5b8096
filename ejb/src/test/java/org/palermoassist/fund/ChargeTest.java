package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.fund.FundExamples.TODAY;
import static org.palermoassist.fund.FundExamples.bodies;
import static org.palermoassist.fund.FundExamples.bodyUntil;
import static org.palermoassist.fund.FundExamples.cost;
import static org.palermoassist.fund.FundExamples.pool;
import static org.palermoassist.fund.FundExamples.set;
import static org.palermoassist.shared.Refusals.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.palermoassist.donors.Earmark;
import org.palermoassist.shared.RuleViolation;

class ChargeTest {
    private final Pool free = pool(1, Earmark.NONE, "13");
    private final Pool body = pool(2, bodies("COP"), "13");
    private final Pool later = pool(3, bodyUntil("COP", TODAY.plusDays(90)), "13");
    private final Pool sooner = pool(4, bodyUntil("COP", TODAY.plusDays(30)), "13");
    private final Pool sameAgain = pool(5, bodyUntil("COP", TODAY.plusDays(30)), "0");
    private final Pool over = pool(6, bodyUntil("COP", TODAY.minusDays(1)), "13");
    private final Pool other = pool(7, bodies("WG2"), "13");
    private final List<Pool> pools = List.of(free, body, later, sooner, sameAgain, over, other);

    @Test
    void most_limits_first_then_earliest_end_then_oldest_and_unearmarked_last() {
        assertThat(Charge.order(pools, cost("COP"), TODAY)).containsExactly(sooner, sameAgain, later, body, free);
    }

    @Test
    void a_cost_meets_all_limits_of_a_pool_or_it_does_not_fit() {
        Earmark narrow = new Earmark(
                set("002"), set("COP"), set("UNTOC-18"), true, Optional.of(TODAY), Optional.of(TODAY.plusDays(9)));
        Pool pool = pool(8, narrow, "13");
        Cost all = new Cost(set("002", "015"), set("COP"), set("UNTOC-18", "UNTOC-29"), true, TODAY);
        assertThat(Charge.order(List.of(pool), all, TODAY)).hasSize(1);
        List<Cost> misses = List.of(
                new Cost(set("019"), all.bodies(), all.provisions(), true, TODAY),
                new Cost(all.regions(), set("WG2"), all.provisions(), true, TODAY),
                new Cost(all.regions(), all.bodies(), set(), true, TODAY),
                new Cost(all.regions(), all.bodies(), all.provisions(), false, TODAY),
                new Cost(all.regions(), all.bodies(), all.provisions(), true, TODAY.minusDays(1)),
                new Cost(all.regions(), all.bodies(), all.provisions(), true, TODAY.plusDays(10)));
        assertThat(misses)
                .allMatch(cost -> Charge.order(List.of(pool), cost, TODAY).isEmpty());
    }

    @Test
    void one_cost_is_split_over_pools_and_each_bears_its_own_support() {
        List<Share> shares = Charge.split(
                new BigDecimal("150.00"), List.of(sooner, sameAgain, free), pool -> new BigDecimal("60.00"));
        assertThat(shares)
                .containsExactly(
                        new Share(sooner, new BigDecimal("60.00")),
                        new Share(sameAgain, new BigDecimal("60.00")),
                        new Share(free, new BigDecimal("30.00")));
    }

    @Nested
    class POOLS_COVER_THE_COST {
        @Test
        void a_cent_too_much_is_refused_with_what_there_is_and_the_last_pool() {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> Charge.split(
                            new BigDecimal("120.01"), List.of(body, free), pool -> new BigDecimal("60.00")))
                    .satisfies(broken -> {
                        assertThat(broken.rule()).isEqualTo(FundRule.POOLS_COVER_THE_COST);
                        assertThat(broken.facts()).containsExactly("120.01", "120.00", free.ref());
                    });
        }
    }

    @Nested
    class A_POOL_ALLOWS_THE_COST {
        @Test
        void a_cost_that_fits_nowhere_is_refused() {
            refused(
                    FundRule.A_POOL_ALLOWS_THE_COST,
                    () -> Charge.split(BigDecimal.ONE, List.of(), pool -> BigDecimal.TEN));
        }
    }
}
