package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private static final String HASH = Passwords.hash("the right one");

    @Test
    void doubted_tries_go_one_by_one_until_they_are_a_crowd_and_a_trusted_one_is_read_meanwhile() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(20);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tries.add(people.submit(() -> Passwords.matchesDoubted("the right one", HASH)));
        }
        while (!Passwords.isCrowded() && tries.stream().anyMatch(one -> !one.isDone())) {
            Thread.onSpinWait();
        }
        assertThat(Passwords.isCrowded()).isTrue();
        assertThat(Passwords.matches("the right one", HASH)).isTrue();
        assertThat(tries.get(19).isDone()).as("the last of the crowd").isFalse();
        for (Future<Boolean> one : tries) {
            assertThat(one.get()).isTrue();
        }
        people.shutdown();
        assertThat(Passwords.isCrowded()).isFalse();
    }

    @Test
    void a_doubted_try_alone_is_read() {
        assertThat(Passwords.matchesDoubted("the right one", HASH)).isTrue();
        assertThat(Passwords.matchesDoubted("a wrong one", HASH)).isFalse();
    }
}
