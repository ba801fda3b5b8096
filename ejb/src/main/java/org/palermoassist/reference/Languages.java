package org.palermoassist.reference;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The official languages of the United Nations and the order of words in each. */
public final class Languages {
    /** Two-letter codes, English first. */
    public static final List<String> OFFICIAL = List.of("en", "fr", "es", "ru", "ar", "zh");

    private static final Map<String, Alphabet> ALPHABETS = new ConcurrentHashMap<>();

    private Languages() {}

    /** The order in which a reader of this language expects words. */
    public static <T> Comparator<T> order(String language, Function<T, String> word) {
        Alphabet alphabet = ALPHABETS.computeIfAbsent(language, Alphabet::new);
        return (one, other) -> alphabet.place(word.apply(one)).compareTo(alphabet.place(word.apply(other)));
    }

    /** Where words stand in the order of a language; the same names are put in order over and over. */
    private static final class Alphabet {
        private static final int MOST = 20_000;

        private final Map<String, CollationKey> places = new ConcurrentHashMap<>();
        private final Collator collator;

        Alphabet(String language) {
            collator = Collator.getInstance(Locale.forLanguageTag(language));
            collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        }

        CollationKey place(String word) {
            CollationKey known = places.get(word);
            if (known == null) {
                if (places.size() >= MOST) {
                    places.clear();
                }
                known = collator.getCollationKey(word);
                places.put(word, known);
            }
            return known;
        }
    }
}
