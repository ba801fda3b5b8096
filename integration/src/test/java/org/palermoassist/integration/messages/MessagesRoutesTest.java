package org.palermoassist.integration.messages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelContextConfiguration;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;
import org.palermoassist.messages.LetterToSend;

class MessagesRoutesTest extends CamelTestSupport {
    private static final String REF = "M-7K2Q9ZB";

    private final ScriptedOutbox outbox = new ScriptedOutbox();

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new MessagesRoutes(outbox, new PlainComposer(), new MailFiles(), new MailAccount());
    }

    @Override
    public void configureContext(CamelContextConfiguration configuration) {
        super.configureContext(configuration);
        Properties settings = new Properties();
        settings.setProperty("messages.send.from", "direct:in");
        settings.setProperty("messages.send.to", "mock:server");
        settings.setProperty("messages.send.dead", "mock:dead");
        settings.setProperty("messages.send.redelivery", "1");
        configuration.withUseOverridePropertiesWithPropertiesComponent(settings);
    }

    @Test
    void a_good_letter_goes_out_once_and_is_marked_as_sent() throws Exception {
        outbox.lay(REF, "mission@example.org", "Bonjour", "Texte");
        getMockEndpoint("mock:server").expectedMessageCount(1);
        getMockEndpoint("mock:dead").expectedMessageCount(0);
        template().sendBody("direct:in", REF);
        assertThat(outbox.sent).containsExactly(REF);
        getMockEndpoint("mock:server").assertIsSatisfied();
        getMockEndpoint("mock:dead").assertIsSatisfied();
    }

    @Test
    void a_letter_that_is_handed_over_twice_goes_out_once() throws Exception {
        outbox.lay(REF, "mission@example.org", "Bonjour", "Texte");
        getMockEndpoint("mock:server").expectedMessageCount(1);
        template().sendBody("direct:in", REF);
        template().sendBody("direct:in", REF);
        assertThat(outbox.sent).containsExactly(REF);
        getMockEndpoint("mock:server").assertIsSatisfied();
    }

    @Test
    void a_letter_that_went_out_meanwhile_is_left_alone() throws Exception {
        getMockEndpoint("mock:server").expectedMessageCount(0);
        template().sendBody("direct:in", REF);
        assertThat(outbox.sent).isEmpty();
        getMockEndpoint("mock:server").assertIsSatisfied();
    }

    @Test
    void a_passing_fault_is_tried_again() throws Exception {
        outbox.lay(REF, "mission@example.org", "Bonjour", "Texte");
        getMockEndpoint("mock:server").whenExchangeReceived(1, exchange -> {
            throw new MessagingException("server away");
        });
        getMockEndpoint("mock:dead").expectedMessageCount(0);
        template().sendBody("direct:in", REF);
        assertThat(outbox.sent).containsExactly(REF);
        getMockEndpoint("mock:dead").assertIsSatisfied();
    }

    @Test
    void a_fault_that_stays_ends_as_a_dead_letter_that_can_be_tried_anew() throws Exception {
        outbox.lay(REF, "mission@example.org", "Bonjour", "Texte");
        getMockEndpoint("mock:server").whenAnyExchangeReceived(exchange -> {
            throw new MessagingException("server away");
        });
        getMockEndpoint("mock:server").expectedMessageCount(4);
        getMockEndpoint("mock:dead").expectedBodiesReceived(REF);
        template().sendBody("direct:in", REF);
        assertThat(outbox.sent).isEmpty();
        assertThat(outbox.failed).containsExactly(REF + " MessagingException");
        getMockEndpoint("mock:dead").assertIsSatisfied();
        getMockEndpoint("mock:server").assertIsSatisfied();
        getMockEndpoint("mock:server").reset();
        template().sendBody("direct:in", REF);
        assertThat(outbox.sent).containsExactly(REF);
    }

    @Test
    void an_address_that_is_none_is_never_tried_again() throws Exception {
        outbox.lay(REF, "mission@example.org\r\nBcc: all@example.org", "Bonjour", "Texte");
        getMockEndpoint("mock:server").expectedMessageCount(0);
        template().sendBody("direct:in", REF);
        assertThat(outbox.failed).containsExactly(REF + " AddressException");
        getMockEndpoint("mock:server").assertIsSatisfied();
    }

    /** Composes as the portal does, without its settings. */
    private static class PlainComposer extends MailComposer {
        @Override
        public MimeMessage compose(LetterToSend letter) throws MessagingException {
            MimeMessage mail = new MimeMessage((jakarta.mail.Session) null);
            mail.setRecipient(
                    jakarta.mail.Message.RecipientType.TO,
                    new jakarta.mail.internet.InternetAddress(letter.address(), true));
            mail.setText(letter.body());
            return mail;
        }
    }
}
