package org.palermoassist.reference;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A name or text in several languages. A language that is missing falls back to English, never to blank.
 *
 * @param byLanguage text by two-letter language
 */
public record Names(Map<String, String> byLanguage) implements Serializable {
    private static final String FALLBACK = "en";

    /** Keeps a copy that nobody changes, in one fixed order: answers of the API are compared by their bytes. */
    public Names {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** A name in English and, where there is one, in French. */
    static Names of(String english, Optional<String> french) {
        return new Names(
                french.map(text -> Map.of(FALLBACK, english, "fr", text)).orElseGet(() -> Map.of(FALLBACK, english)));
    }

    /** No text in any language. */
    static Names none() {
        return new Names(Map.of());
    }

    /** The text for a reader of this language. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault(FALLBACK, ""));
    }

    /** The language of what {@link #in} answers, for the {@code lang} attribute. */
    public String languageFor(String language) {
        return byLanguage.containsKey(language) ? language : FALLBACK;
    }

    /** Whether there is any text. */
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
