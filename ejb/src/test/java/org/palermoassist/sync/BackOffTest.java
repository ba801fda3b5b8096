package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
    private static final RandomGenerator MIDDLE = () -> Long.MAX_VALUE;
    private static final Haul.Fault PASSING = Haul.Fault.of(FetchFault.NOT_REACHED, "");

    private static Optional<Instant> next(int failures, Haul.Fault fault) {
        return BackOff.next(failures, fault, NOON, Optional.of(TOMORROW), MIDDLE);
    }

    @Test
    void each_failure_waits_four_times_longer() {
        Duration before = Duration.ofSeconds(20);
        for (int failures = 1; failures < BackOff.OPENS_AT; failures++) {
            Duration wait = Duration.between(NOON, next(failures, PASSING).orElseThrow());
            assertThat(wait).isGreaterThan(before.multipliedBy(2));
            before = wait;
        }
        assertThat(before).isBetween(Duration.ofMinutes(50), Duration.ofMinutes(78));
    }

    @Test
    void two_sources_that_fail_together_do_not_come_back_together() {
        RandomGenerator low = () -> 0L;
        assertThat(BackOff.next(2, PASSING, NOON, Optional.of(TOMORROW), low))
                .isNotEqualTo(BackOff.next(2, PASSING, NOON, Optional.of(TOMORROW), () -> -1L));
    }

    @Test
    void from_the_fifth_on_the_schedule_decides_and_the_partner_rests() {
        Optional<Instant> next = next(5, PASSING);

        assertThat(next).contains(TOMORROW);
        assertThat(BackOff.rest(5, PASSING, NOON, next)).contains(TOMORROW);
        assertThat(BackOff.rest(4, PASSING, NOON, next)).isEmpty();
    }

    @Test
    void a_dense_schedule_rests_an_hour_at_least() {
        Instant soon = NOON.plus(Duration.ofMinutes(15));
        Optional<Instant> next = BackOff.next(7, PASSING, NOON, Optional.of(soon), MIDDLE);
        assertThat(Duration.between(NOON, next.orElseThrow())).isGreaterThan(Duration.ofMinutes(47));
    }

    @Test
    void what_somebody_has_to_change_is_not_tried_before_the_schedule() {
        assertThat(next(1, Haul.Fault.of(FetchFault.CERTIFICATE, ""))).contains(TOMORROW);
    }

    @Test
    void the_wish_of_the_partner_is_honoured_up_to_a_day() {
        Haul.Fault wish = new Haul.Fault(FetchFault.BUSY, "", Optional.of(Duration.ofHours(2)));
        Haul.Fault endless = new Haul.Fault(FetchFault.BUSY, "", Optional.of(Duration.ofDays(900)));

        assertThat(next(1, wish)).contains(NOON.plus(Duration.ofHours(2)));
        assertThat(BackOff.rest(1, wish, NOON, next(1, wish))).contains(NOON.plus(Duration.ofHours(2)));
        assertThat(next(1, endless)).contains(NOON.plus(Duration.ofHours(24)));
    }

    @Test
    void what_has_no_schedule_is_not_tried_again_by_itself() {
        assertThat(BackOff.next(1, PASSING, NOON, Optional.empty(), MIDDLE)).isEmpty();
    }
}
