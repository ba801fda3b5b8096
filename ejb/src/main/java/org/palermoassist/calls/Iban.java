package org.palermoassist.calls;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

/** Check of an IBAN: country, length, check digits (ISO 13616, modulo 97). */
final class Iban {
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    /** Lengths of countries that experts come from or bank in often; others are held to the shortest and longest there are. */
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("CH", 21),
            Map.entry("DE", 22),
            Map.entry("ES", 24),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("IT", 27),
            Map.entry("MR", 27),
            Map.entry("NL", 18),
            Map.entry("PT", 25),
            Map.entry("SN", 28),
            Map.entry("ST", 25),
            Map.entry("TL", 23),
            Map.entry("TN", 24),
            Map.entry("TR", 26));

    private Iban() {}

    /** Without blanks, in capitals. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    static boolean checks(String plain) {
        if (!plain.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]+") || plain.length() < SHORTEST || plain.length() > LONGEST) {
            return false;
        }
        int length = LENGTHS.getOrDefault(plain.substring(0, 2), plain.length());
        StringBuilder digits = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return plain.length() == length
                && new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
    }
}
