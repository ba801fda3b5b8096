package org.palermoassist.integration.sync;

import java.time.Duration;

/**
 * How long a partner is waited for, and how much of an answer is taken.
 *
 * @param connect until the connection stands
 * @param silence between two bytes
 * @param whole for all of it, redirects and pages included
 * @param trial for a look at what would come
 * @param trialBytes that a look takes of a file
 * @param ratio how many times larger than packed something may be
 * @param pages of a service
 */
record FetchLimits(
        Duration connect, Duration silence, Duration whole, Duration trial, long trialBytes, int ratio, int pages) {
    static final FetchLimits USUAL = new FetchLimits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(15),
            Duration.ofSeconds(40),
            2L << 20,
            200,
            2000);

    /** For a message to a partner, whose answer is its first line. */
    static final FetchLimits MESSAGE = new FetchLimits(
            Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(15), 0, 1, 1);
}
