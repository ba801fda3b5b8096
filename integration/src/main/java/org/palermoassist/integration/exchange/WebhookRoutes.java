package org.palermoassist.integration.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** Telling subscribers of changes, a few at a time. Nothing is repeated here: when to try again stands in the database. */
@Dependent
public class WebhookRoutes extends RouteBuilder {
    private final WebhookIntake intake;

    /** @param intake does the work */
    @Inject
    public WebhookRoutes(WebhookIntake intake) {
        this.intake = intake;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler()
                .logExhaustedMessageHistory(false)
                .logExhausted(false)
                .retryAttemptedLogLevel(LoggingLevel.OFF));
        from("{{exchange.webhook.from}}")
                .routeId("exchange-webhook")
                .onException(Exception.class)
                .handled(true)
                .bean(intake, "lost")
                .end()
                .bean(intake, "serve");
    }
}
