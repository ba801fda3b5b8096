package org.palermoassist.exchange;

import java.util.List;

/**
 * A part of the feed.
 *
 * @param changes in the order of their numbers
 * @param next number to ask with next time
 * @param more whether there are more already
 */
public record ChangePage(List<Change> changes, long next, boolean more) {}
