package org.palermoassist.projects;

import java.util.List;
import java.util.Optional;
import org.palermoassist.projects.iati.Narrative;

/** Texts of partners, brought to the length of a column; the whole stands in the document. */
final class Cut {
    private Cut() {}

    /** The text, at most this many characters, never half of a pair. */
    static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splits ? longest - 1 : longest);
    }

    /** For a column: the cut text, or NULL. */
    static String orNull(int longest, Optional<String> text) {
        return text.map(value -> to(longest, value)).orElse(null);
    }

    /** English where there is English, else the activity's own language, else what comes first. */
    static Optional<Narrative> main(List<Narrative> texts, Optional<String> language) {
        return in(texts, Optional.of("en")).or(() -> in(texts, language)).or(() -> texts.stream()
                .findFirst());
    }

    private static Optional<Narrative> in(List<Narrative> texts, Optional<String> language) {
        return texts.stream()
                .filter(text -> language.isPresent() && text.language().equals(language))
                .findFirst();
    }
}
