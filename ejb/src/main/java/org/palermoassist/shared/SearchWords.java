package org.palermoassist.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody types into a search field, for MariaDB's full text. Every word has to occur, each as a beginning; operators of
 * the full-text language are taken out.
 *
 * @param text as typed
 */
public record SearchWords(String text) {
    /** What the index does not hold: InnoDB's own list, less what is shorter than it keeps. */
    private static final Set<String> NOT_INDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    private static final int SHORTEST = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** For {@code AGAINST (? IN BOOLEAN MODE)}; empty when no word is one that the index holds. */
    public String booleanMode() {
        return Arrays.stream(NO_WORD.split(text))
                .filter(word -> word.length() >= SHORTEST && !NOT_INDEXED.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> "+" + word + "*")
                .collect(Collectors.joining(" "));
    }

    /** For {@code LIKE ?}: the text as it stands, anywhere. */
    public String like() {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
