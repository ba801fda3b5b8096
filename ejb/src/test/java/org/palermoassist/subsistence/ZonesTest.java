package org.palermoassist.subsistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.shared.RuleViolation;

class ZonesTest {
    private static void refused(SubsistenceRule rule, String told, ThrowingCallable work) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(work).satisfies(refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.facts())
                    .as("the reason names what was typed")
                    .first()
                    .hasToString(told);
        });
    }

    @Nested
    class ZONE_IS_KNOWN {
        @ParameterizedTest
        @ValueSource(strings = {"Europe/Wien", "europe/vienna", "Vienna", "+25:00", "CEST", "", " "})
        void an_unknown_time_zone_is_refused_and_named(String typed) {
            refused(SubsistenceRule.ZONE_IS_KNOWN, typed, () -> Zones.zone(typed));
        }

        @Test
        void a_zone_of_the_database_is_taken() {
            assertThat(Zones.zone("Africa/Nairobi")).isEqualTo(ZoneId.of("Africa/Nairobi"));
        }

        @Test
        void an_itinerary_with_an_unknown_time_zone_is_refused_and_named() {
            String known = "home Africa/Nairobi 2027-03-07 08:10; AT-VIE Europe/Vienna 2027-03-07 14:35 to"
                    + " 2027-03-11 10:20; home 2027-03-11 20:15";
            assertThat(ItineraryText.parse(known).stays()).hasSize(1);
            refused(
                    SubsistenceRule.ZONE_IS_KNOWN,
                    "Europe/Wien",
                    () -> ItineraryText.parse(known.replace("Europe/Vienna", "Europe/Wien")));
        }
    }

    @Test
    void TIME_EXISTS_the_hour_that_is_skipped_when_clocks_are_put_forward_is_refused() {
        ZoneId vienna = Zones.zone("Europe/Vienna");
        LocalDateTime skipped = LocalDateTime.parse("2027-03-28T02:30");
        refused(SubsistenceRule.TIME_EXISTS, skipped.toString(), () -> Zones.at(skipped, vienna));
    }
}
