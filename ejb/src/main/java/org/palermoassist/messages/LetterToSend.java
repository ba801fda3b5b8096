package org.palermoassist.messages;

import java.time.Instant;

/**
 * A letter as it goes out.
 *
 * @param ref also the id of the message, so that a mailbox knows a letter that it gets twice
 * @param name of the person, on one line
 * @param address one e-mail address
 * @param language BCP 47, of the text
 * @param subject one line
 * @param body plain text
 * @param createdAt when it was written, UTC
 */
public record LetterToSend(
        LetterRef ref, String name, String address, String language, String subject, String body, Instant createdAt) {}
