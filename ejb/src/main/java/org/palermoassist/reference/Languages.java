package org.palermoassist.reference;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The official languages of the United Nations and the order of words in each. */
public final class Languages {
    /** Two-letter codes, English first. */
    public static final List<String> OFFICIAL = List.of("en", "fr", "es", "ru", "ar", "zh");

    private Languages() {}

    /** The order in which a reader of this language expects words. */
    public static <T> Comparator<T> order(String language, Function<T, String> word) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return (one, other) -> collator.compare(word.apply(one), word.apply(other));
    }
}
