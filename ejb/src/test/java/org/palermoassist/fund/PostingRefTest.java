package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostingRefTest {
    @Test
    void a_number_has_one_ref_and_a_ref_one_number_in_the_same_order() {
        PostingRef last = PostingRef.of(0);
        for (long number = 1; number < 2_000_000; number += 1 + number / 3) {
            PostingRef ref = PostingRef.of(number);
            assertThat(ref.number()).isEqualTo(number);
            assertThat(ref).isGreaterThan(last);
            last = ref;
        }
        assertThat(PostingRef.of(1).value()).isEqualTo("E-0000001");
    }
}
