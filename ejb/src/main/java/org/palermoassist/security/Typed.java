package org.palermoassist.security;

import java.util.Locale;
import java.util.Objects;

/**
 * A code that somebody typed. It never shows itself, so that no trail and no log keeps it.
 *
 * @param text as typed
 */
public record Typed(String text) {
    /** @param text nothing counts as empty */
    public Typed {
        text = Objects.requireNonNullElse(text, "");
    }

    /** The code without blanks and hyphens, in capitals, with digits where a letter looks like one. */
    String plain() {
        return text.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    @Override
    public String toString() {
        return "***";
    }
}
