package org.palermoassist.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateTableTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 2);
    private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 3);
    private static final RateTable TABLE = new RateTable(List.of(
            new RateTable.Rate("EUR", JANUARY, new BigDecimal("0.90"), "ECB"),
            new RateTable.Rate("EUR", FEBRUARY, new BigDecimal("0.94"), "ECB"),
            new RateTable.Rate("EUR", FEBRUARY, new BigDecimal("0.95"), "ECB")));

    @Test
    void the_rate_is_the_latest_that_is_not_after_the_day() {
        assertThat(usd("100000", "EUR", JANUARY)).isEqualTo("111111.11");
        assertThat(usd("100000", "EUR", FEBRUARY.minusDays(1))).isEqualTo("111111.11");
    }

    @Test
    void a_correction_takes_the_place_of_the_rate_of_its_day() {
        assertThat(usd("40000", "EUR", FEBRUARY)).isEqualTo("42105.26");
    }

    @Test
    void no_row_is_no_value_and_no_other_source_steps_in() {
        assertThat(TABLE.toUsd(BigDecimal.TEN, "EUR", JANUARY.minusDays(1))).isEmpty();
        assertThat(TABLE.toUsd(BigDecimal.TEN, "XYZ", JANUARY)).isEmpty();
        assertThat(TABLE.toUsd(BigDecimal.TEN, "", JANUARY)).isEmpty();
    }

    @Test
    void a_dollar_is_a_dollar() {
        assertThat(usd("12.345", "USD", JANUARY)).isEqualTo("12.35");
    }

    @Test
    void a_value_says_which_rate_made_it() {
        UsdValue value = TABLE.toUsd(BigDecimal.TEN, "EUR", FEBRUARY).orElseThrow();
        assertThat(value.rate()).isEqualTo("0.95");
        assertThat(value.effectiveOn()).isEqualTo(FEBRUARY);
        assertThat(value.source()).isEqualTo("ECB");
    }

    @Test
    void shipped_rates_know_the_euro_from_1999_and_other_currencies_by_the_year() {
        RateTable shipped = ReferenceFiles.rates();
        assertThat(shipped.toUsd(BigDecimal.ONE, "EUR", LocalDate.of(1998, 12, 31)))
                .isEmpty();
        assertThat(shipped.toUsd(BigDecimal.ONE, "EUR", LocalDate.of(1999, 1, 10)))
                .map(UsdValue::amount)
                .isEqualTo(Optional.of(new BigDecimal("1.18")));
        assertThat(shipped.toUsd(new BigDecimal("1000"), "XOF", LocalDate.of(2023, 6, 1)))
                .hasValueSatisfying(value -> {
                    assertThat(value.source()).isEqualTo("IMF");
                    assertThat(value.effectiveOn()).isEqualTo(LocalDate.of(2023, 1, 1));
                });
    }

    private static String usd(String amount, String currency, LocalDate day) {
        return TABLE.toUsd(new BigDecimal(amount), currency, day)
                .orElseThrow()
                .amount()
                .toPlainString();
    }
}
