package org.palermoassist.projects.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "100, 100",
        "-5e-10, -0.0000000005",
        "0.123456, 0.123456",
        "+7, 7",
        ".5, 0.5",
        "1E3, 1000",
        "0e0, 0",
        "99999999999999999999999999.999999999999, 99999999999999999999999999.999999999999",
        "0.1234567890125, 0.123456789013"
    })
    void a_number_is_read_exactly_up_to_twelve_decimals(String text, BigDecimal value) {
        assertThat(ReportedNumber.of(" " + text + "\n").value())
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @Timeout(2)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,000",
                "1 000",
                "n/a",
                "NaN",
                "0x10",
                "1e27",
                "1e999999999",
                "1e-999999999",
                "--1",
                "٣",
                "1.2.3"
            })
    void what_is_no_number_keeps_its_text(String text) {
        ReportedNumber number = ReportedNumber.of(text);
        assertThat(number.value()).isEmpty();
        assertThat(number.text()).isEqualTo(text);
    }
}
