package org.palermoassist.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.palermoassist.sample.PortalWorld;

/** {@code /health/ready}: up once the database answers and the first contents are in. */
@Readiness
@ApplicationScoped
class WorldReadiness implements HealthCheck {
    @Inject
    private PortalWorld world;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal")
                .status(world.stage() == PortalWorld.Stage.READY)
                .withData("contents", world.stage().name())
                .build();
    }
}
