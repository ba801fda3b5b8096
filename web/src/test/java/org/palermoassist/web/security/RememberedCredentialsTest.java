package org.palermoassist.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palermoassist.security.AccountNews;
import org.palermoassist.security.Actor;

class RememberedCredentialsTest {
    private static final int CALLERS = 8;

    private final RememberedCredentials remembered = new RememberedCredentials(Clock.systemUTC());
    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void many_calls_at_once_cost_one_password_check() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        CountDownLatch all = new CountDownLatch(CALLERS);
        List<Future<Optional<String>>> answers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            answers.add(callers.submit(() -> {
                all.countDown();
                all.await();
                return remembered.login("pair", () -> check(Optional.of("ann")));
            }));
        }
        for (Future<Optional<String>> answer : answers) {
            assertThat(answer.get()).contains("ann");
        }
        callers.shutdown();
        assertThat(checks.get()).isEqualTo(1);
    }

    @Test
    void refused_credentials_are_not_remembered() {
        assertThat(remembered.login("pair", () -> check(Optional.empty()))).isEmpty();
        assertThat(remembered.login("pair", () -> check(Optional.empty()))).isEmpty();
        assertThat(checks.get()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {AccountNews.PASSPHRASE_CHANGED, AccountNews.FACTOR_CHANGED})
    void credentials_are_forgotten_once_passphrase_or_factor_changed(String action) {
        remembered.login("pair", () -> check(Optional.of("ann")));
        remembered.login("other pair", () -> check(Optional.of("bob")));
        remembered.forget(new AccountNews(Actor.machine("test"), action, "ann", false));
        assertThat(remembered.login("other pair", () -> check(Optional.empty())))
                .contains("bob");
        assertThat(remembered.login("pair", () -> check(Optional.empty()))).isEmpty();
    }

    private Optional<String> check(Optional<String> outcome) {
        checks.incrementAndGet();
        return outcome;
    }
}
