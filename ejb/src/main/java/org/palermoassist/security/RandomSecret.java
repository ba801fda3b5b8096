package org.palermoassist.security;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody can guess; what is kept of one is its SHA-256. */
final class RandomSecret {
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecret() {}

    /** 256 random bits, safe in headers and addresses. */
    static String next() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
