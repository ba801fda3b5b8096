package org.palermoassist.integration.sync;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.palermoassist.sync.FetchJob;
import org.palermoassist.sync.Haul;
import org.palermoassist.sync.Way;

/**
 * Fetching: a source whose time has come is claimed, its files are brought into the spool over the web or out of a mailbox, and go the
 * way of all files. Nothing is repeated here: when to try again stands in the database.
 */
@Dependent
public class SyncFetchRoutes extends RouteBuilder {
    static final String JOB = "portalJob";

    private static final String CONVERSATION = "portalConversation";

    private final SyncFetchIntake intake;
    private final FetchParts parts;

    /**
     * @param intake does the work in the book
     * @param parts what the web and mailboxes are asked with
     */
    @Inject
    public SyncFetchRoutes(SyncFetchIntake intake, FetchParts parts) {
        this.intake = intake;
        this.parts = parts;
    }

    @Override
    public void configure() {
        parts.bind(getContext().getRegistry());
        // no history of the message is written to the log: secrets stand in its headers
        errorHandler(defaultErrorHandler()
                .logExhaustedMessageHistory(false)
                .logExhausted(false)
                .retryAttemptedLogLevel(LoggingLevel.OFF));
        from("{{sync.fetch.from}}")
                .routeId("sync-fetch")
                .onException(Exception.class)
                .handled(true)
                .bean(intake, "lost")
                .end()
                .throttle(SyncSettings.FETCHES_A_SECOND)
                .bean(intake, "begin")
                .filter(body().isNotNull())
                .setProperty(JOB, body())
                .to("direct:sync-fetch-haul")
                .bean(intake, "done");
        from("direct:sync-fetch-haul")
                .routeId("sync-fetch-haul")
                .choice()
                .when(SyncFetchRoutes::isMailbox)
                .to("direct:sync-fetch-mailbox")
                .otherwise()
                .to("direct:sync-fetch-https")
                .end();
        from("direct:sync-fetch-mailbox").routeId("sync-fetch-mailbox").process(this::open);
        https();
    }

    private static boolean isMailbox(Exchange exchange) {
        return exchange.getMessage().getBody(FetchJob.class).feed().way() == Way.MAILBOX;
    }

    private void https() {
        from("direct:sync-fetch-https")
                .routeId("sync-fetch-https")
                .streamCache("false") // an answer is read once, and no further than it may be
                .onException(Exception.class)
                .handled(true)
                .process(this::failed)
                .end()
                .process(this::begin)
                .loopDoWhile(exchange -> of(exchange).goesOn())
                .process(exchange -> of(exchange).ask(exchange.getMessage()))
                .to("{{sync.fetch.https}}")
                .process(exchange -> of(exchange).answered(exchange))
                .end()
                .process(this::end);
    }

    private void open(Exchange exchange) throws Exception {
        FetchJob job = exchange.getMessage().getMandatoryBody(FetchJob.class);
        exchange.getMessage().setBody(parts.mailbox().haul(job));
    }

    private void begin(Exchange exchange) throws Exception {
        FetchJob job = exchange.getMessage().getMandatoryBody(FetchJob.class);
        exchange.setProperty(Exchange.SKIP_GZIP_ENCODING, Boolean.TRUE);
        exchange.setProperty(CONVERSATION, parts.conversation(job));
    }

    private void end(Exchange exchange) throws Exception {
        try (Conversation conversation = of(exchange)) {
            answer(exchange, conversation.haul());
        }
    }

    private void failed(Exchange exchange) {
        Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        try (Conversation conversation = of(exchange)) {
            answer(exchange, conversation.failed(failure));
        }
    }

    /** Nothing that a partner answered goes on, but for what was made of it. */
    private static void answer(Exchange exchange, Haul haul) {
        exchange.getMessage().removeHeaders("*");
        exchange.getMessage().setBody(haul);
    }

    private static Conversation of(Exchange exchange) {
        return exchange.getProperty(CONVERSATION, Conversation.class);
    }
}
