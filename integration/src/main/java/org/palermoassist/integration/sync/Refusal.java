package org.palermoassist.integration.sync;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.palermoassist.sync.FetchFault;
import org.palermoassist.sync.Haul;

/** Nothing can be fetched, and this is why. */
final class Refusal extends IOException {
    private static final int LONGEST = 300;

    private final FetchFault fault;
    private final Optional<Duration> retryAfter;

    Refusal(FetchFault fault, String detail) {
        this(fault, detail, Optional.empty());
    }

    Refusal(FetchFault fault, String detail, Optional<Duration> retryAfter) {
        super(detail);
        this.fault = fault;
        this.retryAfter = retryAfter;
    }

    FetchFault fault() {
        return fault;
    }

    /** The same as it stands in the book: one line, not too long. */
    Haul.Fault told() {
        String line = getMessage().replaceAll("\\p{Cntrl}+", " ");
        return new Haul.Fault(fault, line.length() > LONGEST ? line.substring(0, LONGEST) : line, retryAfter);
    }
}
