package org.palermoassist.security;

import java.text.Normalizer;
import java.util.Locale;

/** A login made of a person's name: its Latin letters and digits, parted by dots. */
final class LoginProposal {
    private static final int LONGEST = 50;
    private static final int SHORTEST = 3;

    private LoginProposal() {}

    /** A login of 3 to 50 characters; {@code person} for a name without Latin letters. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", ".")
                .replaceAll("^\\.|\\.$", "");
        String login = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return login.length() < SHORTEST ? "person" : login;
    }
}
