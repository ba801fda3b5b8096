package org.palermoassist.integration.messages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;

/** The one way out for letters: to the mail server, or to files where none is named. The message is the ref of a letter. */
@Dependent
public class MessagesRoutes extends RouteBuilder {
    static final String LETTER = "portalLetter";
    private static final int RETRIES = 3;
    private static final int REMEMBERED = 10_000;

    private final MessagesIntake intake;
    private final MailComposer composer;
    private final MailFiles files;
    private final MailAccount account;

    /**
     * @param intake does the work in the outbox
     * @param account the portal's own at the mail server
     */
    @Inject
    public MessagesRoutes(MessagesIntake intake, MailComposer composer, MailFiles files, MailAccount account) {
        this.intake = intake;
        this.composer = composer;
        this.files = files;
        this.account = account;
    }

    @Override
    public void configure() {
        getContext().getRegistry().bind(MailAccount.NAME, account.authenticator());
        long delay = Long.parseLong(getContext().resolvePropertyPlaceholders("{{messages.send.redelivery}}"));
        errorHandler(deadLetterChannel("direct:messages-send-dead")
                .useOriginalMessage()
                .maximumRedeliveries(RETRIES)
                .redeliveryDelay(delay)
                .useExponentialBackOff()
                .backOffMultiplier(4));
        onException(RuleViolation.class, NotFound.class, NotAllowed.class, AddressException.class)
                .maximumRedeliveries(0)
                .handled(true)
                .useOriginalMessage()
                .to("direct:messages-send-dead");
        send();
    }

    private void send() {
        from("{{messages.send.from}}")
                .routeId("messages-send")
                .setProperty(LETTER, body())
                .idempotentConsumer(body(), MemoryIdempotentRepository.memoryIdempotentRepository(REMEMBERED))
                .bean(intake, "take")
                .filter(body().isNotNull())
                .bean(composer, "compose")
                .removeHeaders("*")
                .to("{{messages.send.to}}")
                .bean(intake, "sent");
        from("direct:messages-write")
                .routeId("messages-write")
                .errorHandler(noErrorHandler())
                .bean(files, "write");
        from("direct:messages-send-dead")
                .routeId("messages-send-dead")
                .errorHandler(noErrorHandler())
                .bean(intake, "failed")
                .to("{{messages.send.dead}}");
    }
}
