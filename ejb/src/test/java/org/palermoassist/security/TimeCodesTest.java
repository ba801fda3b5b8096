package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {
    /** The secret of RFC 6238, appendix B, for SHA-1. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final long STEP = TimeCodes.step(NOON);

    /** The appendix has eight digits; the last six of them are the code of six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_rfc_6238(long seconds, String code) {
        assertThat(TimeCodes.code(SECRET, TimeCodes.step(Instant.ofEpochSecond(seconds))))
                .isEqualTo(code);
    }

    @Test
    void a_clock_may_be_off_by_one_step_and_no_more() {
        for (long off = -1; off <= 1; off++) {
            assertThat(TimeCodes.match(SECRET, TimeCodes.code(SECRET, STEP + off), NOON, -1))
                    .hasValue(STEP + off);
        }
        assertThat(TimeCodes.match(SECRET, TimeCodes.code(SECRET, STEP - 2), NOON, -1))
                .isEmpty();
        assertThat(TimeCodes.match(SECRET, TimeCodes.code(SECRET, STEP + 2), NOON, -1))
                .isEmpty();
    }

    @Test
    void a_code_is_good_once_and_none_is_good_that_is_older() {
        assertThat(TimeCodes.match(SECRET, TimeCodes.code(SECRET, STEP), NOON, STEP))
                .isEmpty();
        assertThat(TimeCodes.match(SECRET, TimeCodes.code(SECRET, STEP - 1), NOON, STEP))
                .isEmpty();
        assertThat(TimeCodes.match(SECRET, TimeCodes.code(SECRET, STEP + 1), NOON, STEP))
                .hasValue(STEP + 1);
    }

    @Test
    void what_is_no_code_is_refused() {
        for (String typed : new String[] {"", "12345", "abcdef", TimeCodes.code(SECRET, STEP) + "0"}) {
            assertThat(TimeCodes.match(SECRET, typed, NOON, -1)).as(typed).isEmpty();
        }
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secrets_are_told_in_base_32(String plain, String encoded) {
        byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
        assertThat(Base32.encode(bytes)).isEqualTo(encoded);
        assertThat(Base32.decode(encoded)).isEqualTo(bytes);
    }

    @Test
    void a_secret_goes_through_base_32_and_back() {
        byte[] secret = TimeCodes.secret();
        assertThat(Base32.encode(secret)).hasSize(32);
        assertThat(Base32.decode(Base32.encode(secret))).isEqualTo(secret);
        assertThat(TimeCodes.secret()).isNotEqualTo(secret);
    }
}
