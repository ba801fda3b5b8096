package org.palermoassist.messages;

import java.time.Instant;

/**
 * A letter with a personal link to somebody who has no account.
 *
 * @param key of its words, such as {@code expert.link}
 * @param name of the person
 * @param address one e-mail address
 * @param language BCP 47 code in which the person is written to
 * @param recordRef ref of the record that it is about
 * @param link path with the secret; the text is forgotten once the letter has gone out
 * @param until the link lives until then
 */
public record OutsideLetter(
        String key, String name, String address, String language, String recordRef, String link, Instant until) {}
