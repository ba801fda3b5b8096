package org.palermoassist.security;

/** Base 32 of RFC 4648, without padding: how authenticator applications are told a secret. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int BYTE = 8;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = held << BYTE | each & 0xff;
            bits += BYTE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(held << BITS - bits & 31));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException for a letter that is none of the 32 */
    static byte[] decode(String text) {
        byte[] bytes = new byte[text.length() * BITS / BYTE];
        int held = 0;
        int bits = 0;
        int next = 0;
        for (char letter : text.toCharArray()) {
            int value = ALPHABET.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("no base 32: " + letter);
            }
            held = held << BITS | value;
            bits += BITS;
            if (bits >= BYTE) {
                bits -= BYTE;
                bytes[next++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes;
    }
}
