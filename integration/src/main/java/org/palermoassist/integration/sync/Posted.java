package org.palermoassist.integration.sync;

import java.time.Duration;
import java.util.Optional;
import org.palermoassist.sync.FetchFault;

/**
 * What came of a message to a partner's server.
 *
 * @param status of HTTP, when an answer came
 * @param retryAfter how long the server wants to be left in peace
 * @param fault why no answer came
 */
public record Posted(Optional<Integer> status, Optional<Duration> retryAfter, Optional<FetchFault> fault) {
    static Posted failed(FetchFault fault) {
        return new Posted(Optional.empty(), Optional.empty(), Optional.of(fault));
    }
}
