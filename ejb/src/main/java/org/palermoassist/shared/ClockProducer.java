package org.palermoassist.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that asks what time it is; everybody else injects the {@link Clock} (UTC). */
@ApplicationScoped
class ClockProducer {
    @Produces
    Clock clock() {
        return new SampleClock(Clock.systemUTC());
    }
}
