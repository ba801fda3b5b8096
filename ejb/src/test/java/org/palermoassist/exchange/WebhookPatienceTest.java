package org.palermoassist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class WebhookPatienceTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final RandomGenerator SHORTEST = () -> 0L;
    private static final RandomGenerator LONGEST = () -> -1L;

    private static Duration pause(int failures, Optional<Duration> wish, RandomGenerator random) {
        return Duration.between(NOON, WebhookPatience.next(failures, wish, NOON, random));
    }

    @Test
    void the_first_try_comes_soon_and_the_next_ones_ever_later_up_to_four_hours() {
        assertThat(pause(1, Optional.empty(), SHORTEST)).isEqualTo(Duration.ofSeconds(24));
        assertThat(pause(2, Optional.empty(), SHORTEST)).isEqualTo(Duration.ofSeconds(96));
        assertThat(pause(3, Optional.empty(), SHORTEST)).isEqualTo(Duration.ofSeconds(384));
        for (int failures = 6; failures < 100; failures++) {
            assertThat(pause(failures, Optional.empty(), SHORTEST)).isEqualTo(Duration.ofMinutes(192));
        }
    }

    @Test
    void two_that_fail_together_do_not_come_back_together() {
        assertThat(pause(1, Optional.empty(), LONGEST)).isBetween(Duration.ofMillis(35_990), Duration.ofSeconds(36));
    }

    @Test
    void a_wish_to_be_left_in_peace_is_heard_up_to_a_day() {
        assertThat(pause(1, Optional.of(Duration.ofMinutes(10)), SHORTEST)).isEqualTo(Duration.ofMinutes(10));
        assertThat(pause(1, Optional.of(Duration.ofSeconds(1)), SHORTEST)).isEqualTo(Duration.ofSeconds(24));
        assertThat(pause(1, Optional.of(Duration.ofDays(900)), SHORTEST)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void more_than_a_day_passes_before_the_portal_stops() {
        Duration all = Duration.ZERO;
        for (int failures = 1; failures < WebhookPatience.STOPS_AT; failures++) {
            all = all.plus(pause(failures, Optional.empty(), SHORTEST));
        }
        assertThat(all).isBetween(Duration.ofHours(20), Duration.ofHours(36));
    }
}
