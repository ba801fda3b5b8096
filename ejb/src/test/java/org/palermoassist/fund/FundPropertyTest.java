package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand random commands: pledges, receipts, money without a sender, obligations, payments, closings, reserve and reversals. A
 * failure names its seed; {@code -Dportal.fund.seed=N} plays the same run again.
 */
class FundPropertyTest {
    private static final int COMMANDS = 10_000;

    @Test
    void whatever_happens_every_cent_is_where_the_rules_say() {
        long seed = Optional.ofNullable(Long.getLong("portal.fund.seed"))
                .orElseGet(() -> new SplittableRandom().nextLong());
        FundModel fund = new FundModel(seed);
        for (int command = 1; command <= COMMANDS; command++) {
            int before = fund.journal.size();
            int refused = fund.refused;
            fund.step();
            String where = "seed " + seed + ", command " + command;
            if (fund.refused > refused) {
                assertThat(fund.journal)
                        .as(where + ": a refusal changes nothing")
                        .hasSize(before);
            }
            if (fund.journal.size() > before || command == COMMANDS) {
                holds(fund, where);
            }
        }
        assertThat(fund.refused).as("seed " + seed).isBetween(COMMANDS / 20, COMMANDS * 3 / 4);
        assertThat(fund.trips).as("seed " + seed).hasSizeGreaterThan(100);
        replays(fund, seed);
    }

    private static void holds(FundModel fund, String where) {
        BigDecimal all = fund.balances.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(all).as(where + ": balanced").isEqualByComparingTo("0");
        assertThat(fund.balance(fund.suspense())).as(where).isEqualByComparingTo(fund.suspended());
        for (Pool pool : fund.pools) {
            FundModel.Expected known = fund.expected.get(pool.id());
            BigDecimal obliged = BigDecimal.ZERO;
            for (FundModel.Trip trip : fund.trips) {
                if (trip.open && trip.direct.containsKey(pool.id())) {
                    obliged = obliged.add(obliged(pool, trip, where));
                }
            }
            assertThat(fund.balance(pool.obligated())).as(where + ": obliged").isEqualByComparingTo(obliged);
            assertThat(fund.balance(pool.reserve())).as(where + ": reserve").isEqualByComparingTo(known.reserve);
            assertThat(fund.balance(pool.free()))
                    .as(where + ": available (F-3)")
                    .isEqualByComparingTo(
                            known.in.subtract(known.spent).subtract(obliged).subtract(known.reserve))
                    .isGreaterThanOrEqualTo(BigDecimal.ZERO);
        }
    }

    /** What an open obligation takes of a pool: its direct cost and support, less what was paid and its support. */
    private static BigDecimal obliged(Pool pool, FundModel.Trip trip, String where) {
        BigDecimal direct = trip.direct.get(pool.id());
        BigDecimal paid = trip.paid.getOrDefault(pool.id(), BigDecimal.ZERO);
        assertThat(paid).as(where + ": paid within what was set aside").isLessThanOrEqualTo(direct);
        return direct.add(FundModel.support(pool, direct)).subtract(paid).subtract(FundModel.support(pool, paid));
    }

    private static void replays(FundModel fund, long seed) {
        FundModel again = new FundModel(seed);
        for (int command = 0; command < COMMANDS; command++) {
            again.step();
        }
        assertThat(again.journal)
                .as("seed " + seed + " plays the same run again")
                .isEqualTo(fund.journal);
    }
}
