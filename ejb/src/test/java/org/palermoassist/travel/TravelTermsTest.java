package org.palermoassist.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.palermoassist.shared.Refusals.refused;
import static org.palermoassist.travel.TravelExamples.TERMS;
import static org.palermoassist.travel.TravelExamples.usd;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelTermsTest {
    private static final LocalDate SUNDAY = LocalDate.of(2027, 3, 7);

    @Test
    void LATE_TICKET_HAS_REASON_sixteen_days_ahead_is_in_time_fifteen_is_not() {
        assertThatNoException().isThrownBy(() -> TERMS.requireInTime(SUNDAY.minusDays(16), SUNDAY, ""));
        refused(TravelRule.LATE_TICKET_HAS_REASON, () -> TERMS.requireInTime(SUNDAY.minusDays(15), SUNDAY, ""));
        assertThatNoException().isThrownBy(() -> TERMS.requireInTime(SUNDAY.minusDays(15), SUNDAY, "Nominated late"));
    }

    @ParameterizedTest
    @CsvSource({"1200, 960", "200, 160", "199.99, 0", "1092.51, 874.01", "0, 0"})
    void an_advance_is_four_fifths_and_none_under_two_hundred(String allowances, String advance) {
        assertThat(TERMS.mostAdvance(usd(allowances))).isEqualTo(usd(advance));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-07, 2027-03-01", "2027-03-08, 2027-03-01", "2027-03-12, 2027-03-05", "2027-03-13, 2027-03-08"})
    void an_advance_is_paid_five_working_days_before_departure(LocalDate departs, LocalDate first) {
        assertThat(TERMS.advanceFrom(departs)).isEqualTo(first);
    }

    @Test
    void a_lump_sum_is_at_most_the_lowest_fare() {
        assertThat(TERMS.mostLumpSum(usd("1234.56"))).isEqualTo(usd("1234.56"));
    }

    @Test
    void a_visa_that_takes_thirty_days_is_too_late_on_the_twenty_ninth() {
        VisaNeed need = new VisaNeed("Embassy of Austria", "QN", 30, usd("80"), usd("40"));
        assertThat(need.isTooLate(SUNDAY.minusDays(30), SUNDAY)).isFalse();
        assertThat(need.isTooLate(SUNDAY.minusDays(29), SUNDAY)).isTrue();
        assertThat(need.total()).isEqualTo(usd("120"));
    }

    @Test
    void joining_two_meetings_saves_a_fare_four_rides_and_a_night_and_costs_the_nights_between() {
        JointSaving saving = new JointSaving(usd("1500"), usd("50"), usd("300"));
        BigDecimal half = new BigDecimal("0.5");
        assertThat(saving.of(half, 20, 2, 0)).isEqualTo(usd("20000"));
        assertThat(saving.of(half, 20, 2, 2)).isEqualTo(usd("14000"));
        assertThat(saving.of(BigDecimal.ZERO, 20, 2, 0)).isEqualTo(usd("0"));
        assertThat(saving.of(half, 20, 2, 7)).isEqualTo(usd("-1000"));
    }
}
