package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Instant WINTER = Instant.parse("2026-03-28T12:00:00Z");

    @Test
    void a_time_is_that_of_its_zone_before_and_after_clocks_are_put_forward() {
        Schedule daily = new Schedule("30  3 * * *", "Europe/Vienna");

        assertThat(daily.next(WINTER.minusSeconds(86_400), 3))
                .containsExactly(
                        Instant.parse("2026-03-28T02:30:00Z"),
                        Instant.parse("2026-03-29T01:30:00Z"),
                        Instant.parse("2026-03-30T01:30:00Z"));
    }

    @Test
    void by_hand_there_is_no_next_time() {
        assertThat(new Schedule("", "UTC").next(WINTER)).isEmpty();
    }

    @Nested
    class SCHEDULE_CAN_BE_READ {
        @Test
        void five_fields_are_needed() {
            for (String cron : new String[] {"daily", "* * *", "61 3 * * *", "0 0 3 * * * *"}) {
                assertThatThrownBy(() -> new Schedule(cron, "UTC"))
                        .as(cron)
                        .extracting("rule")
                        .isEqualTo(SyncRule.SCHEDULE_CAN_BE_READ);
            }
        }
    }

    @Nested
    class ZONE_IS_KNOWN {
        @Test
        void a_zone_has_a_name_that_is_known() {
            assertThatThrownBy(() -> new Schedule("", "Vienna"))
                    .extracting("rule")
                    .isEqualTo(SyncRule.ZONE_IS_KNOWN);
        }
    }
}
