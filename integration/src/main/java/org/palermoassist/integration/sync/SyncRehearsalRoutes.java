package org.palermoassist.integration.sync;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;

/** The route that tries files without writing them, one after the other. A rehearsal that is queued twice is carried out once. */
@Dependent
public class SyncRehearsalRoutes extends RouteBuilder {
    private static final int RETRIES = 3;

    private final SyncRehearsalIntake intake;

    /** @param intake does the work */
    @Inject
    public SyncRehearsalRoutes(SyncRehearsalIntake intake) {
        this.intake = intake;
    }

    @Override
    public void configure() {
        long delay = Long.parseLong(getContext().resolvePropertyPlaceholders("{{sync.import.redelivery}}"));
        errorHandler(deadLetterChannel("direct:sync-rehearse-dead")
                .useOriginalMessage()
                .maximumRedeliveries(RETRIES)
                .redeliveryDelay(delay)
                .useExponentialBackOff()
                .backOffMultiplier(4));
        onException(RuleViolation.class, NotFound.class, NotAllowed.class)
                .maximumRedeliveries(0)
                .handled(true)
                .useOriginalMessage()
                .to("direct:sync-rehearse-dead");
        from("{{sync.rehearse.from}}").routeId("sync-rehearse").bean(intake, "process");
        from("direct:sync-rehearse-dead")
                .routeId("sync-rehearse-dead")
                .errorHandler(noErrorHandler())
                .bean(intake, "giveUp")
                .to("{{sync.rehearse.dead}}");
    }
}
