package org.palermoassist.web.shared;

import java.time.Instant;

/**
 * One line of a record's history as a page shows it.
 *
 * @param at when, UTC
 * @param text what happened, in the reader's language
 * @param who function and State or body, may be empty
 */
public record HistoryLine(Instant at, String text, String who) {}
