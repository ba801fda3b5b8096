package org.palermoassist.messages;

import java.io.Serializable;
import java.time.Instant;
import org.palermoassist.security.Role;

/**
 * A question or an answer.
 *
 * @param author name of the person, for readers of the same State or organization alone; else empty (U-39)
 * @param role function of the author
 * @param body name of the State or organization, in the reader's language
 * @param at when, UTC
 */
public record ThreadPost(String author, Role role, String body, Instant at, String text) implements Serializable {}
