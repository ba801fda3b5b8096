package org.palermoassist.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.shared.Money;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "320000|USD|320,000 USD",
                "95000.5|USD|95,000.50 USD",
                "95000.5|KWD|95,000.500 KWD",
                "1000|JPY|1,000 JPY",
                "-0.000000000001|USD|-0.000000000001 USD",
                "12||12",
                "12|XYZ|12 XYZ"
            })
    void amounts_keep_every_digit_and_have_those_of_their_currency(String amount, String currency, String shown) {
        assertThat(Formats.in(Language.EN).money(new BigDecimal(amount), currency == null ? "" : currency))
                .isEqualTo(shown.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"320000|USD|320,000.00 USD", "-10|USD|-10.00 USD", "1|KWD|1.000 KWD", "1000|JPY|1,000 JPY"})
    void amounts_of_the_fund_have_all_digits_of_their_currency(String amount, String currency, String shown) {
        assertThat(Formats.in(Language.EN).exact(Money.of(new BigDecimal(amount), currency)))
                .isEqualTo(shown.replace(' ', '\u00a0'));
    }

    @Test
    void french_writes_figures_and_dates_its_way() {
        Formats french = Formats.in(Language.FR);
        assertThat(french.money(new BigDecimal("95000.5"), "EUR")).isEqualTo("95\u202f000,50\u00a0EUR");
        assertThat(french.date(LocalDate.of(2026, 8, 4))).isEqualTo("4 ao\u00fbt 2026");
    }

    @Test
    void a_moment_is_told_in_utc_whatever_the_machines_zone() {
        assertThat(Formats.in(Language.EN).instant(Instant.parse("2026-11-18T09:12:30Z")))
                .isEqualTo("18 Nov 2026, 09:12 UTC");
    }
}
