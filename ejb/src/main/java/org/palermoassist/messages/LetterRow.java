package org.palermoassist.messages;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter as an administrator sees it: whether it went out, never what it says.
 *
 * @param login whom it was for
 * @param key of the words of its subject, to know the letters of a kind by
 * @param createdAt when it was written, UTC
 * @param attempts how often it was tried
 * @param nextTry when it is tried next, UTC
 * @param sentAt UTC
 * @param failedReason what the mail server said last; may be empty
 * @param again whether it can be tried again
 */
public record LetterRow(
        LetterRef ref,
        String login,
        String key,
        LetterStatus status,
        Instant createdAt,
        int attempts,
        Optional<Instant> nextTry,
        Optional<Instant> sentAt,
        String failedReason,
        boolean again)
        implements Serializable {}
