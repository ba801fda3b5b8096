package org.palermoassist.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @Test
    void equality_ignores_scale() {
        assertThat(money("1.50", "EUR")).isEqualTo(money("1.5", "EUR")).hasSameHashCodeAs(money("1.5", "EUR"));
    }

    @Test
    void currencies_are_not_mixed() {
        assertThatThrownBy(() -> money("1", "EUR").plus(money("1", "USD")))
                .isInstanceOfSatisfying(RuleViolation.class, broken -> assertThat(broken.rule())
                        .isEqualTo(SharedRule.CURRENCIES_ARE_NOT_MIXED));
        assertThatThrownBy(() -> money("1", "EUR").isAtMost(money("1", "USD"))).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @CsvSource({"100000,EUR,0.9,111111.11", "40000,EUR,0.95,42105.26", "60000,EUR,0.88,68181.82", "1,JPY,2,0.50"})
    void an_amount_in_another_currency_is_rounded_once_half_up(
            String amount, String currency, String rate, String usd) {
        assertThat(money(amount, currency).dividedBy(new BigDecimal(rate), "USD"))
                .isEqualTo(money(usd, "USD"));
    }

    @ParameterizedTest
    @CsvSource({"JPY,0", "XOF,0", "EUR,2", "USD,2", "KWD,3", "TND,3", "XDR,0"})
    void digits_are_those_of_the_currency_u34(String currency, int digits) {
        assertThat(Money.digits(currency)).isEqualTo(digits);
    }

    @Test
    void half_a_cent_goes_up_in_digits_of_the_currency() {
        assertThat(money("0.5", "USD").times(BigDecimal.ONE, "JPY")).isEqualTo(money("1", "JPY"));
        assertThat(money("1", "USD").times(new BigDecimal("0.3085"), "KWD")).isEqualTo(money("0.309", "KWD"));
        assertThat(money("10.01", "USD").dividedBy(new BigDecimal("2"))).isEqualTo(money("5.01", "USD"));
    }

    @Test
    void spare_cents_go_to_the_first_parts() {
        assertThat(money("100", "USD").split(3))
                .containsExactly(money("33.34", "USD"), money("33.33", "USD"), money("33.33", "USD"));
        assertThat(money("-0.05", "USD").split(2)).containsExactly(money("-0.03", "USD"), money("-0.02", "USD"));
        assertThat(money("5", "JPY").split(3)).containsExactly(money("2", "JPY"), money("2", "JPY"), money("1", "JPY"));
    }

    @Test
    void what_is_finer_than_the_currency_is_not_split() {
        assertThatThrownBy(() -> money("0.5", "JPY").split(2)).isInstanceOf(RuleViolation.class);
        assertThat(money("0.5", "JPY").isPayable()).isFalse();
        assertThat(money("0.5", "EUR").isPayable()).isTrue();
    }

    @Test
    void a_thousand_cents_are_ten_exactly() {
        Money sum = Money.zero("USD");
        for (int i = 0; i < 1000; i++) {
            sum = sum.plus(money("0.01", "USD"));
        }
        assertThat(sum).isEqualTo(money("10", "USD"));
    }

    private static Money money(String amount, String currency) {
        return Money.of(new BigDecimal(amount), currency);
    }
}
