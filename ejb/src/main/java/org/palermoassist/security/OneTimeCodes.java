package org.palermoassist.security;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

/** Codes that are good once, as they are printed: ten characters without look-alikes in two groups; 50 bits each. */
final class OneTimeCodes {
    static final int RECOVERY = 10;
    static final int LIST = 40;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCodes() {}

    /** This many codes, all different. */
    static List<String> make(int count) {
        return Stream.generate(() -> half() + "-" + half())
                .distinct()
                .limit(count)
                .toList();
    }

    private static String half() {
        StringBuilder text = new StringBuilder(HALF);
        for (int i = 0; i < HALF; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
