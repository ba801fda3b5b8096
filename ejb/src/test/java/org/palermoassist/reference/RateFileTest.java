package org.palermoassist.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermoassist.reference.RateLine.Verdict;

class RateFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEADING = "currency,effective_on,rate,source,reason\n";

    @Test
    void good_lines_are_read_with_their_numbers() {
        List<RateLine> lines = read(HEADING + "EUR,2026-11-01,0.8610,UNORE\n\nxof,2026-11-01,564.78,unore,misprint\n");
        assertThat(lines).extracting(RateLine::verdict).containsOnly(Verdict.NEW);
        assertThat(lines).extracting(RateLine::number).containsExactly(2, 4);
        assertThat(lines).extracting(RateLine::key).containsExactly("EUR 2026-11-01", "XOF 2026-11-01");
        assertThat(lines.get(1).reason()).isEqualTo("misprint");
    }

    @Test
    void a_file_of_a_spreadsheet_with_semicolons_and_a_mark_at_its_beginning_is_read() {
        assertThat(read("\uFEFFcurrency;effective_on;rate;source\r\nEUR;2026-11-01;0.861;UNORE\r\n"))
                .extracting(RateLine::verdict)
                .containsExactly(Verdict.NEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR,2026-11-01,0.861 | NOT_READABLE",
                "ABC,2026-11-01,0.861,UNORE | UNKNOWN_CURRENCY",
                "USD,2026-11-01,1,UNORE | UNKNOWN_CURRENCY",
                "EUR,01.11.2026,0.861,UNORE | NO_DATE",
                "EUR,2026-02-30,0.861,UNORE | NO_DATE",
                "EUR,2027-06-01,0.861,UNORE | TOO_FAR_AHEAD",
                "EUR,2026-11-01,0,UNORE | NO_RATE",
                "EUR,2026-11-01,-1,UNORE | NO_RATE",
                "EUR,2026-11-01,1e3,UNORE | NO_RATE",
                "EUR,2026-11-01,0.1234567890123,UNORE | NO_RATE",
                "EUR,2026-11-01,0.861,NOBODY | UNKNOWN_SOURCE"
            })
    void a_line_that_cannot_be_taken_says_why(String line, Verdict why) {
        assertThat(read(HEADING + line)).extracting(RateLine::verdict).containsExactly(why);
    }

    @Test
    void the_same_currency_and_day_twice_is_refused_the_second_time() {
        assertThat(read(HEADING + "EUR,2026-11-01,0.861,UNORE\nEUR,2026-11-01,0.862,UNORE"))
                .extracting(RateLine::verdict)
                .containsExactly(Verdict.NEW, Verdict.TWICE);
    }

    private static List<RateLine> read(String csv) {
        return new RateFile(Set.of("EUR", "USD", "XOF"), Set.of("UNORE"), TODAY).read(csv);
    }
}
