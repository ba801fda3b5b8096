package org.palermoassist.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Argon2id with 19 MiB and two passes: today's cost (ASVS 11.4.2), about an eighth of a second a sign-in. Two are worked out at
 * the same time, for doubted tries one: a rush of guesses leaves a processor to everybody else, and takes no memory.
 */
final class Passwords {
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final Semaphore PLACES = new Semaphore(2, true);
    private static final Semaphore PLACE_OF_DOUBTED = new Semaphore(1, true);
    /** So many doubted tries wait at most, each with a connection to the database. */
    private static final int MOST_DOUBTED_WAITING = 16;

    /** What a hash takes. */
    private static final Duration LONG = Duration.ofMillis(120);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 15;

    /** Hash of a password nobody has: an unknown login costs the same time as a wrong password. */
    static final String NOBODY = hash(random());

    private Passwords() {}

    static String hash(String password) {
        return inTurn(
                () -> Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult());
    }

    static boolean matches(String password, String hash) {
        return inTurn(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /**
     * The same for a login or an address that failed of late: one after the other, with a rest after each, so that guesses get half of
     * a processor at most.
     */
    static boolean matchesDoubted(String password, String hash) {
        return alone(() -> {
            boolean same = matches(password, hash);
            LockSupport.parkNanos(LONG.toNanos());
            return same;
        });
    }

    /** Takes its turn among the doubted, and as long as a hash, without one: what nobody reads costs no work. */
    static void waitUnread() {
        alone(() -> {
            LockSupport.parkNanos(LONG.toNanos());
            return true;
        });
    }

    /** Whether so many doubted tries wait that one more is not let in. */
    static boolean isCrowded() {
        return PLACE_OF_DOUBTED.getQueueLength() >= MOST_DOUBTED_WAITING;
    }

    private static boolean alone(BooleanSupplier work) {
        PLACE_OF_DOUBTED.acquireUninterruptibly();
        try {
            return work.getAsBoolean();
        } finally {
            PLACE_OF_DOUBTED.release();
        }
    }

    private static <T> T inTurn(Supplier<T> work) {
        PLACES.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            PLACES.release();
        }
    }

    /** 20 characters of an alphabet that is safe in files and addresses; 120 bits. */
    static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
