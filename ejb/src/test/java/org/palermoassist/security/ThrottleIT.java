package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guessing passwords: what is counted stands in the database alone, so that a restart forgets nothing. */
@ExtendWith(ArquillianExtension.class)
class ThrottleIT {
    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final Actor NOBODY = Actor.anonymous();

    @Inject
    private Accounts accounts;

    @Inject
    private SignInThrottle throttle;

    private String login;
    private String password;
    private String address;

    @BeforeEach
    void somebody_has_an_account() {
        login = "throttled-" + System.nanoTime();
        address = "192.0.2." + ADDRESSES.incrementAndGet();
        NewAccount plan = new NewAccount(login, "T", Role.AUDITOR, Optional.empty(), Optional.empty(), "en");
        password = accounts.open(plan, Actor.machine("test"));
    }

    @Test
    void ten_wrong_passwords_of_an_account_shut_it_for_the_right_one_whatever_the_address() throws SQLException {
        failed(9, login, "198.51.100.1");
        assertThat(accounts.signIn(login, password, address, NOBODY)).isPresent();
        failed(1, login, "198.51.100.2");
        assertThat(accounts.signIn(login, password, address, NOBODY)).isEmpty();
    }

    @Test
    void a_hundred_wrong_passwords_of_an_address_shut_it_for_everybody_there_and_for_nobody_elsewhere()
            throws SQLException {
        failed(100, "somebody-else", address);
        assertThat(accounts.signIn(login, password, address, NOBODY)).isEmpty();
        assertThat(accounts.signIn(login, password, "198.51.100.3", NOBODY)).isPresent();
    }

    @Test
    void a_crowd_of_an_address_is_doubted_before_any_of_it_has_failed() {
        for (int i = 0; i < 6; i++) {
            throttle.begin(address);
        }
        assertThat(throttle.standing(login, address)).isEqualTo(SignInThrottle.Standing.TRUSTED);
        throttle.begin(address);
        assertThat(throttle.standing(login, address)).isEqualTo(SignInThrottle.Standing.DOUBTED);
        assertThat(throttle.standing(login, "198.51.100.4")).isEqualTo(SignInThrottle.Standing.TRUSTED);
        throttle.end(address);
        assertThat(throttle.standing(login, address)).isEqualTo(SignInThrottle.Standing.TRUSTED);
        for (int i = 0; i < 6; i++) {
            throttle.end(address);
        }
    }

    @Test
    void an_unknown_login_and_a_wrong_password_cost_the_same() {
        long wrong = cost(login, "not the password");
        long unknown = cost("nobody-" + login, "not the password");
        assertThat((double) unknown / wrong).isBetween(0.5, 2.0);
    }

    @Test
    void what_is_shut_waits_as_long_as_a_hash_takes_and_costs_none_known_or_not() throws SQLException {
        long wrong = cost(login, "not the password");
        String unknown = "nobody-" + login;
        failed(10, login, address);
        failed(10, unknown, address);
        for (String shut : List.of(login, unknown)) {
            long begun = System.nanoTime();
            assertThat(cost(shut, password)).isLessThan(wrong / 2);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(3 * 100));
        }
    }

    /** Time that the processor worked for it, the least of some; what else runs on the machine does not count. */
    private long cost(String name, String typed) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(accounts.signIn(name, typed, address, NOBODY)).isEmpty();
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
        }
        return least;
    }

    private static void failed(int times, String login, String address) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("portal.test.owner.url"),
                        "portal_owner",
                        System.getProperty("portal.test.owner.password"));
                PreparedStatement row = connection.prepareStatement("INSERT INTO sign_in_failure (login, address,"
                        + " failed_at) VALUES (?, ?, UTC_TIMESTAMP(6))")) {
            row.setString(1, login);
            row.setString(2, address);
            for (int i = 0; i < times; i++) {
                row.executeUpdate();
            }
        }
    }
}
