package org.palermoassist.donors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.RuleViolation;

class SettlementTest {
    private static final PledgeRef PLEDGE = new PledgeRef("G-0000001");
    private static final DatedRate USD = rate("USD", "1");

    @Test
    void one_payment_fills_several_instalments_and_the_rest_is_held() {
        List<Settlement.Part> parts = Settlement.of(
                money("250", "USD"),
                USD,
                List.of(target(1, money("100", "USD"), USD), target(2, money("100", "USD"), USD)),
                MoveKind.RECEIVED,
                MoveKind.HELD);
        assertThat(parts)
                .extracting(part -> part.kind() + " " + part.received() + " " + part.usd())
                .containsExactly("RECEIVED 100 USD 100 USD", "RECEIVED 100 USD 100 USD", "HELD 50 USD 50 USD");
    }

    @Test
    void another_currency_goes_through_dollars_at_the_rates_of_the_day_of_receipt() {
        List<Settlement.Part> parts = Settlement.of(
                money("1000000", "JPY"),
                rate("JPY", "150"),
                List.of(target(1, money("40000", "EUR"), rate("EUR", "0.9"))),
                MoveKind.RECEIVED,
                MoveKind.HELD);
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).usd()).isEqualTo(money("6666.67", "USD"));
        assertThat(parts.get(0).settled()).contains(money("6000", "EUR"));
    }

    @Test
    void a_surplus_in_another_currency_leaves_the_instalment_paid_exactly() {
        List<Settlement.Part> parts = Settlement.of(
                money("1000000", "JPY"),
                rate("JPY", "150"),
                List.of(target(1, money("4000", "EUR"), rate("EUR", "0.9"))),
                MoveKind.RECEIVED,
                MoveKind.HELD);
        assertThat(parts.get(0).settled()).contains(money("4000", "EUR"));
        assertThat(parts.get(0).received()).isEqualTo(money("666667", "JPY"));
        assertThat(parts.get(1).received()).isEqualTo(money("333333", "JPY"));
        assertThat(parts.get(0).usd().plus(parts.get(1).usd())).isEqualTo(money("6666.67", "USD"));
    }

    @Test
    void dollar_values_of_the_parts_are_together_the_value_of_the_whole() {
        List<Settlement.Target> thirds = List.of(
                target(1, money("33.34", "EUR"), rate("EUR", "0.97")),
                target(2, money("33.33", "EUR"), rate("EUR", "0.97")),
                target(3, money("33.33", "EUR"), rate("EUR", "0.97")));
        List<Settlement.Part> parts =
                Settlement.of(money("100", "EUR"), rate("EUR", "0.97"), thirds, MoveKind.RECEIVED, MoveKind.HELD);
        assertThat(parts.stream().map(Settlement.Part::usd).reduce(Money::plus)).contains(money("103.09", "USD"));
    }

    @Test
    void charges_settle_what_the_banks_kept_back_99975_for_100000() {
        List<Settlement.Target> targets = List.of(target(1, money("100000", "USD"), USD));
        List<Settlement.Part> money =
                Settlement.of(money("99975", "USD"), USD, targets, MoveKind.RECEIVED, MoveKind.HELD);
        List<Settlement.Part> charges = Settlement.charges(money("25", "USD"), USD, targets, money);
        assertThat(charges).extracting(Settlement.Part::kind).containsExactly(MoveKind.CHARGED);
        assertThat(charges.get(0).settled()).contains(money("25", "USD"));
    }

    @Test
    void CHARGES_FIT() {
        List<Settlement.Target> targets = List.of(target(1, money("100000", "USD"), USD));
        List<Settlement.Part> money =
                Settlement.of(money("99975", "USD"), USD, targets, MoveKind.RECEIVED, MoveKind.HELD);
        assertThatThrownBy(() -> Settlement.charges(money("26", "USD"), USD, targets, money))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.rule()).isEqualTo(DonorsRule.CHARGES_FIT));
    }

    private static Settlement.Target target(int number, Money open, DatedRate rate) {
        return new Settlement.Target(new InstalmentKey(PLEDGE, number), open, rate);
    }

    private static DatedRate rate(String currency, String rate) {
        return new DatedRate(currency, new BigDecimal(rate), LocalDate.of(2026, 1, 1), Optional.of(0), "UNORE");
    }

    private static Money money(String amount, String currency) {
        return Money.of(new BigDecimal(amount), currency);
    }
}
