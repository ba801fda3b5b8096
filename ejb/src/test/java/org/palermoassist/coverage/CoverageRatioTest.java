package org.palermoassist.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rule K-2. */
class CoverageRatioTest {
    @Test
    void without_any_open_need_it_is_not_applicable_neither_0_nor_100() {
        assertThat(ratio(0, 0).percent()).isEmpty();
    }

    @Test
    void it_is_rounded_half_up_to_whole_per_cent() {
        assertThat(ratio(1, 8).percent()).contains(new BigDecimal("13"));
        assertThat(ratio(0, 8).percent()).contains(new BigDecimal("0"));
        assertThat(ratio(8, 8).percent()).contains(new BigDecimal("100"));
    }

    private static CoverageRatio ratio(long covered, long open) {
        return new CoverageRatio(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 22), covered, open, false);
    }
}
