package org.palermoassist.security;

import static org.palermoassist.security.SecurityRule.PASSPHRASE_IS_UNCOMMON;
import static org.palermoassist.security.SecurityRule.PASSPHRASE_LENGTH;
import static org.palermoassist.security.SecurityRule.PASSPHRASE_NOT_ABOUT_YOU;
import static org.palermoassist.security.SecurityRule.PASSPHRASE_REPEATS_NOTHING;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a passphrase must be: long, and none that is tried first. There are no rules about kinds of characters (ASVS 6.2.5). The list holds
 * what people use most by published counts, and words of this house.
 */
final class Passphrases {
    static final int SHORTEST = 15;
    static final int LONGEST = 128;

    /** So many common ones in a row are no passphrase; four words that only happen to be common are. */
    private static final int MOST_COMMON_PARTS = 3;

    private static final int SHORTEST_NAME = 4;
    private static final String PORTAL = "palermoassist";
    private static final Set<String> COMMON = read();

    private Passphrases() {}

    /**
     * Checks a passphrase that is to be set.
     *
     * @param wanted as typed
     * @param login whose it will be
     * @param name how that person is shown
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#PASSPHRASE_LENGTH}, {@link
     *     SecurityRule#PASSPHRASE_NOT_ABOUT_YOU}, {@link SecurityRule#PASSPHRASE_REPEATS_NOTHING}, {@link
     *     SecurityRule#PASSPHRASE_IS_UNCOMMON}
     */
    static void check(String wanted, String login, String name) {
        int length = wanted.codePointCount(0, wanted.length());
        PASSPHRASE_LENGTH.require(length >= SHORTEST && length <= LONGEST);
        String plain = plain(wanted);
        PASSPHRASE_NOT_ABOUT_YOU.require(about(login, name).stream().noneMatch(plain::contains));
        PASSPHRASE_REPEATS_NOTHING.require(!repeats(plain));
        PASSPHRASE_IS_UNCOMMON.require(!isCommon(plain));
    }

    private static List<String> about(String login, String name) {
        return List.of(plain(login), plain(name), PORTAL).stream()
                .filter(word -> word.length() >= SHORTEST_NAME)
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]", "");
    }

    /** Whether it is one short piece again and again, such as abcabcabcabcabc; blanks and signs alone are as good as nothing. */
    private static boolean repeats(String plain) {
        return plain.matches("(.{0,7}?)\\1*") || plain.matches("(.{1,7}?)\\1{2,}.{0,3}");
    }

    /** Whether it is put together of a few common ones, with at most four other characters. */
    private static boolean isCommon(String plain) {
        int[] parts = new int[plain.length() + 1];
        Arrays.fill(parts, MOST_COMMON_PARTS + 1);
        parts[0] = 0;
        for (int to = 1; to <= plain.length(); to++) {
            for (int from = 0; from < to; from++) {
                if (parts[from] < parts[to] && COMMON.contains(plain.substring(from, to))) {
                    parts[to] = parts[from] + 1;
                }
            }
            if (parts[to] > 0 && parts[to] <= MOST_COMMON_PARTS && plain.length() - to <= 4) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> read() {
        try (InputStream in = Passphrases.class.getResourceAsStream("common-passphrases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
