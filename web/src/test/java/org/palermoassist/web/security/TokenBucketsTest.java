package org.palermoassist.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
    private final AtomicLong now = new AtomicLong();

    @Test
    void a_minutes_worth_is_given_at_once_and_one_more_is_refused() {
        TokenBuckets buckets = of(3);
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take("ann")).isEmpty();
        }
        assertThat(buckets.take("ann")).contains(Duration.ofSeconds(20));
    }

    @Test
    void names_do_not_take_from_each_other() {
        TokenBuckets buckets = of(1);
        assertThat(buckets.take("ann")).isEmpty();
        assertThat(buckets.take("bob")).isEmpty();
        assertThat(buckets.take("ann")).isPresent();
    }

    @Test
    void it_fills_evenly_and_holds_no_more_than_a_minutes_worth() {
        TokenBuckets buckets = of(2);
        buckets.take("ann");
        buckets.take("ann");
        now.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(buckets.take("ann")).isEmpty();
        assertThat(buckets.take("ann")).contains(Duration.ofSeconds(30));
        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(buckets.take("ann")).isEmpty();
        assertThat(buckets.take("ann")).isEmpty();
        assertThat(buckets.take("ann")).isPresent();
    }

    @Test
    void nought_is_no_limit() {
        TokenBuckets buckets = of(0);
        assertThat(buckets.take("ann")).isEmpty();
        assertThat(buckets.take("ann")).isEmpty();
    }

    @Test
    void a_crowd_of_addresses_takes_no_memory_without_end_and_the_busy_one_stays_known() {
        TokenBuckets buckets = of(1);
        buckets.take("busy");
        for (int i = 0; i < 60_000; i++) {
            buckets.take("address-" + i);
            if (i % 1000 == 0) {
                assertThat(buckets.take("busy")).isPresent();
            }
        }
        assertThat(buckets.take("address-0")).as("was forgotten").isEmpty();
        assertThat(buckets.take("address-59999")).as("is known").isPresent();
    }

    private TokenBuckets of(int perMinute) {
        return new TokenBuckets(perMinute, now::get);
    }
}
