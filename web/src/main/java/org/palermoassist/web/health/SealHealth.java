package org.palermoassist.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.palermoassist.audit.SealWatch;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/**
 * Whether the audit trail is sealed in time, in {@code /health/ready} and as the metric {@code audit_oldest_unsealed_seconds}. It
 * is always up: people can work while lines wait, and a portal taken out of service would not seal them either.
 */
@Readiness
@ApplicationScoped
public class SealHealth implements HealthCheck {
    private static final Actor WATCHER = Actor.machine("health", Right.METRICS_READ);

    @Inject
    private SealWatch watch;

    @Override
    public HealthCheckResponse call() {
        Duration oldest = watch.oldest(WATCHER);
        return HealthCheckResponse.named("audit-seal")
                .up()
                .withData("oldestUnsealedSeconds", oldest.toSeconds())
                .withData("late", oldest.compareTo(SealWatch.LATE) > 0)
                .build();
    }

    /** Age of the oldest line of the audit trail that waits for its seal. */
    @Gauge(name = "audit_oldest_unsealed_seconds", absolute = true, unit = "seconds")
    public long getOldestUnsealedSeconds() {
        return watch.oldest(WATCHER).toSeconds();
    }
}
