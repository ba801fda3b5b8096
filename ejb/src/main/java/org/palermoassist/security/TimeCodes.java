package org.palermoassist.security;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of an authenticator application: RFC 6238 with SHA-1, six digits and steps of 30 seconds, which is what all of them
 * understand. A clock may be off by one step, before or after.
 */
final class TimeCodes {
    static final int SECONDS = 30;
    static final int DIGITS = 6;
    private static final int SLACK = 1;
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HmacOneTimePasswordGenerator GENERATOR = new HmacOneTimePasswordGenerator(DIGITS);

    private TimeCodes() {}

    /** 160 random bits, as long as the hash. */
    static byte[] secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Number of the step at a moment. */
    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    static String code(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), step, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The step whose code was typed; all steps are compared, whatever the first ones say.
     *
     * @param after the last step whose code was accepted: no code is good twice, and none that is older
     */
    static OptionalLong match(byte[] secret, String typed, Instant now, long after) {
        byte[] given = typed.getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - SLACK; step <= step(now) + SLACK; step++) {
            byte[] right = code(secret, step).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, given) && step > after) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }
}
