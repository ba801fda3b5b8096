package org.palermoassist.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id with 19 MiB and two passes: today's cost (ASVS 11.4.2), about an eighth of a second a sign-in. Few are worked out at
 * the same time: a rush of sign-ins takes its turn rather than all of the memory.
 */
final class Passwords {
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final Semaphore PLACES = new Semaphore(2, true);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 15;

    /** Hash of a password nobody has: an unknown login costs the same time as a wrong password. */
    private static final String NOBODY = hash(random());

    private Passwords() {}

    static String hash(String password) {
        return inTurn(
                () -> Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult());
    }

    static boolean matches(String password, String hash) {
        return inTurn(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    private static <T> T inTurn(Supplier<T> work) {
        PLACES.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            PLACES.release();
        }
    }

    static void spendTheSameTime(String password) {
        matches(password, NOBODY);
    }

    /** 20 characters of an alphabet that is safe in files and addresses; 120 bits. */
    static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
