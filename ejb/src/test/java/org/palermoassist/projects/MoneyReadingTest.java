package org.palermoassist.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermoassist.projects.ProjectMoney.Line;
import org.palermoassist.projects.ProjectMoney.Standing;
import org.palermoassist.projects.ProjectMoney.Year;
import org.palermoassist.reference.UsdValue;
import org.palermoassist.shared.ReportedAmount;

/** Rules P-4 and P-5, and U-19. */
class MoneyReadingTest {
    private static final String BUDGETS = budget("1", "2024-01-01", "2024-12-31", "900")
            + budget("2", "2024-01-01", "2024-12-31", "1000")
            + budget("1", "2025-01-01", "2025-12-31", "500");

    @Test
    void a_revised_budget_replaces_the_original_and_is_never_added_to_it() {
        ProjectMoney money = read(BUDGETS);
        assertThat(money.budget().usd()).isEqualByComparingTo("3000.00");
        assertThat(money.budget().counted()).isEqualTo(2);
        assertThat(money.lines())
                .filteredOn(line -> line.standing() == Standing.REPLACED)
                .extracting(Line::amount)
                .containsExactly("900");
    }

    @Test
    void commitments_and_spend_are_apart_and_pledges_enter_neither() {
        ProjectMoney money = read(transaction("2", "2024-02-01", "100")
                + transaction("3", "2024-03-01", "30")
                + transaction("4", "2025-03-01", "-10")
                + transaction("12", "2024-03-01", "5000")
                + transaction("1", "2024-03-01", "70"));
        assertThat(money.commitments().usd()).isEqualByComparingTo("200");
        assertThat(money.spend().usd()).isEqualByComparingTo("40");
        assertThat(money.pledges().usd()).isEqualByComparingTo("10000");
        assertThat(money.years()).extracting(Year::year).containsExactly(2024, 2025);
        assertThat(money.years().get(1).spend()).isEqualByComparingTo("-20");
        assertThat(money.spendAboveCommitments()).isFalse();
    }

    @Test
    void an_amount_without_rate_is_counted_as_not_converted_and_never_as_zero() {
        ProjectMoney money = read(transaction("2", "2024-02-01", "100") + transaction("2", "2019-02-01", "7")
                + "<transaction><transaction-type code=\"2\"/><transaction-date iso-date=\"2024-02-01\"/>"
                + "<value currency=\"XXX\" value-date=\"2024-02-01\">8</value></transaction>");
        assertThat(money.commitments().usd()).isEqualByComparingTo("200");
        assertThat(money.commitments().notConverted()).isEqualTo(2);
    }

    @Test
    void the_value_date_decides_the_rate() {
        ProjectMoney money = read("<transaction><transaction-type code=\"2\"/><transaction-date"
                + " iso-date=\"2024-02-01\"/><value value-date=\"2026-02-01\">100</value></transaction>");
        assertThat(money.commitments().usd()).isEqualByComparingTo("400");
    }

    @Test
    void nothing_reported_is_not_zero() {
        assertThat(read("").commitments().present()).isFalse();
    }

    @Test
    void spend_above_the_commitments_and_totals_below_zero_are_told() {
        assertThat(read(transaction("2", "2024-02-01", "10") + transaction("4", "2024-02-02", "11"))
                        .spendAboveCommitments())
                .isTrue();
        assertThat(read(transaction("2", "2024-02-01", "-10")).negativeTotal()).isTrue();
    }

    private static ProjectMoney read(String parts) {
        return new MoneyReading(MoneyReadingTest::convert, "en").read(Activities.with(parts));
    }

    /** EUR is 0.5 to the USD from 2020 on, 0.25 from 2026 on. */
    private static Optional<UsdValue> convert(ReportedAmount amount, LocalDate day) {
        if (!amount.currency().equals("EUR") || day.getYear() < 2020) {
            return Optional.empty();
        }
        BigDecimal rate = new BigDecimal(day.getYear() < 2026 ? "0.5" : "0.25");
        return Optional.of(new UsdValue(
                amount.value().divide(rate, 2, RoundingMode.HALF_UP), rate, LocalDate.of(2020, 1, 1), "TEST"));
    }

    private static String budget(String type, String from, String to, String value) {
        return "<budget type=\"" + type + "\"><period-start iso-date=\"" + from + "\"/><period-end iso-date=\"" + to
                + "\"/><value value-date=\"" + from + "\">" + value + "</value></budget>";
    }

    private static String transaction(String type, String on, String value) {
        return "<transaction><transaction-type code=\"" + type + "\"/><transaction-date iso-date=\"" + on
                + "\"/><value value-date=\"" + on + "\">" + value + "</value></transaction>";
    }
}
