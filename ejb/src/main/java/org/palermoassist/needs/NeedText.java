package org.palermoassist.needs;

import java.io.Serializable;
import java.time.Instant;
import org.palermoassist.security.Actor;

/**
 * A text of a need in one language (U-8).
 *
 * @param field which text
 * @param lang BCP 47 code
 * @param original whether it is what the State wrote; else a translation
 * @param text the words
 * @param author login of the writer, in the State's own workspace; else empty (U-39)
 * @param body for whom the author wrote: {@code state:QM}, {@code organization:O-...} or the role
 * @param writtenAt when
 */
public record NeedText(
        Field field, String lang, boolean original, String text, String author, String body, Instant writtenAt)
        implements Serializable {
    /** The texts that may be translated. */
    public enum Field {
        /** Title. */
        TITLE,
        /** What is needed. */
        DESCRIPTION,
        /** Institution that would receive the help. */
        BENEFICIARY
    }

    static NeedText original(String lang, Actor by, Instant at) {
        return new NeedText(Field.TITLE, lang, true, "", by.login(), bodyOf(by), at);
    }

    static NeedText translation(String lang, Actor by, Instant at) {
        return new NeedText(Field.TITLE, lang, false, "", by.login(), bodyOf(by), at);
    }

    NeedText with(Field which, String words) {
        return new NeedText(which, lang, original, words, author, body, writtenAt);
    }

    static String bodyOf(Actor by) {
        return by.body().orElse("role:" + by.role().name());
    }
}
