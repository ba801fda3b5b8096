package org.palermoassist.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The only place that asks what time it is; everybody else injects the {@link Clock} (UTC). The system property {@value #AHEAD}, which
 * the launcher sets for a test of a sample world and for nothing else, puts it days ahead; neither the environment nor a page
 * reaches it.
 */
@ApplicationScoped
class ClockProducer {
    private static final String AHEAD = "portal.clock.ahead-days";

    @Produces
    Clock clock() {
        return new SampleClock(Clock.offset(Clock.systemUTC(), Duration.ofDays(Integer.getInteger(AHEAD, 0))));
    }
}
