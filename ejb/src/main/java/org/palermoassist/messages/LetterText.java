package org.palermoassist.messages;

import java.time.Instant;
import java.util.Optional;

/**
 * What a letter says, in the language of its reader.
 *
 * @param key of the words of its subject, to know the letters of a kind by
 * @param subject one line, at most 200 characters
 * @param body plain text
 * @param secret whether it holds a link that opens an account: the text is forgotten once it has gone out
 * @param until of no use after, UTC
 */
record LetterText(String key, String subject, String body, boolean secret, Optional<Instant> until) {
    /** A letter without secret and end. */
    static LetterText plain(String key, String subject, String body) {
        return new LetterText(key, subject, body, false, Optional.empty());
    }
}
