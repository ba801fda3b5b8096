package org.palermoassist.integration.sync;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;

/**
 * The one route that reads files, whichever door they came by: one after the other, in the order of their arrival. A run that is
 * queued twice is read once: the book of runs begins none that is over, and a run that was tried before goes on where it stopped.
 */
@Dependent
public class SyncImportRoutes extends RouteBuilder {
    private static final int RETRIES = 6;

    /** The last tries are half a minute apart, so that a database that is away for a minute fails no run. */
    private static final int LONGEST_DELAY = 30_000;

    private final SyncIntake intake;

    /** @param intake does the work */
    @Inject
    public SyncImportRoutes(SyncIntake intake) {
        this.intake = intake;
    }

    @Override
    public void configure() {
        long delay = Long.parseLong(getContext().resolvePropertyPlaceholders("{{sync.import.redelivery}}"));
        errorHandler(deadLetterChannel("direct:sync-import-dead")
                .useOriginalMessage()
                .maximumRedeliveries(RETRIES)
                .redeliveryDelay(delay)
                .useExponentialBackOff()
                .backOffMultiplier(4)
                .maximumRedeliveryDelay(LONGEST_DELAY));
        onException(RuleViolation.class, NotFound.class, NotAllowed.class)
                .maximumRedeliveries(0)
                .handled(true)
                .useOriginalMessage()
                .to("direct:sync-import-dead");
        from("{{sync.import.from}}").routeId("sync-import").bean(intake, "process");
        from("direct:sync-import-dead")
                .routeId("sync-import-dead")
                .errorHandler(noErrorHandler())
                .bean(intake, "giveUp")
                .setBody(constant("failed"))
                .to("{{sync.import.dead}}");
    }
}
