package org.palermoassist.shared;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Refs: a letter for the kind, a hyphen, seven characters of Crockford's base 32 from a secure random source. */
public final class Refs {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 7;
    private static final Pattern SHAPE = Pattern.compile("[A-Z]-[0-9A-HJKMNP-TV-Z]{7}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Refs() {}

    /** A new ref of this kind, such as {@code N-7K2Q9ZB}. */
    public static String next(char kind) {
        StringBuilder ref = new StringBuilder(LENGTH + 2).append(kind).append('-');
        for (int i = 0; i < LENGTH; i++) {
            ref.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return ref.toString();
    }

    /** Whether a text has the shape of a ref, of whatever kind. */
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /**
     * Checks the shape of a ref.
     *
     * @return the same text
     * @throws NotFound when it is no ref of this kind: such a record cannot exist
     */
    public static String checked(char kind, String ref) {
        if (ref == null
                || ref.isEmpty()
                || ref.charAt(0) != kind
                || !SHAPE.matcher(ref).matches()) {
            throw new NotFound(ref);
        }
        return ref;
    }
}
