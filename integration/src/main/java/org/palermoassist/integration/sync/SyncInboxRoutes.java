package org.palermoassist.integration.sync;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.builder.RouteBuilder;

/**
 * The watched directory: a complete file gets a run, waits for it to be read by the import route, and is then moved to
 * {@code done} or {@code failed}.
 */
@Dependent
public class SyncInboxRoutes extends RouteBuilder {
    static final String OUTCOME = "portalOutcome";
    static final String RUN = "portalRun";
    private static final int RETRIES = 3;

    private final SyncIntake intake;

    /** @param intake does the work */
    @Inject
    public SyncInboxRoutes(SyncIntake intake) {
        this.intake = intake;
    }

    @Override
    public void configure() {
        long delay = Long.parseLong(getContext().resolvePropertyPlaceholders("{{sync.import.redelivery}}"));
        errorHandler(deadLetterChannel("direct:sync-inbox-dead")
                .maximumRedeliveries(RETRIES)
                .redeliveryDelay(delay));
        from("{{sync.inbox.from}}")
                .routeId("sync-inbox")
                .removeHeaders(
                        "*", "CamelFile*") // what the folder tells of the file, and nothing else, steers what follows
                .setProperty(OUTCOME, constant("failed"))
                .setProperty(RUN, constant("not-taken"))
                .bean(intake, "arrived")
                .setProperty(RUN, body())
                .to("{{sync.inbox.to}}")
                .setProperty(OUTCOME, body());
        from("direct:sync-inbox-dead")
                .routeId("sync-inbox-dead")
                .errorHandler(noErrorHandler())
                .to("{{sync.inbox.dead}}");
    }
}
