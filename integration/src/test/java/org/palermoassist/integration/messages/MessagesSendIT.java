package org.palermoassist.integration.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.AccountLetter;

/** Letters on their way out of the running portal: to files, and to a mail server. */
@ExtendWith(ArquillianExtension.class)
class MessagesSendIT {
    private static final String REF = "M-7K2Q9ZB";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @Inject
    private LetterDesk desk;

    @Inject
    private MailComposer composer;

    @Inject
    private MailFiles files;

    @Inject
    private MailAccount account;

    @Inject
    @ConfigProperty(name = "portal.data")
    private String data;

    @Test
    void an_invitation_becomes_a_file_for_the_portals_user_alone() throws IOException {
        String login = "it-" + UUID.randomUUID();
        desk.causes(invitation(login));
        Path file = arrived(login);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(file.getFileName().toString()).matches("\\d{8}T\\d{6}Z-M-[0-9A-Z]{7}\\.eml");
        String mail = Files.readString(file);
        assertThat(mail)
                .contains("To: =?UTF-8?Q?Am=C3=A9lie_Diop?= <mission@example.org>")
                .contains("Content-Type: text/plain; charset=UTF-8")
                .contains("À l'attention de Amélie Diop")
                .contains("/invitation?token=abc")
                .contains("Un second élément vous sera demandé");
    }

    @Test
    void an_act_that_failed_sends_no_letter() {
        String login = "it-" + UUID.randomUUID();
        String later = "it-" + UUID.randomUUID();
        assertThatThrownBy(() -> desk.failsAfter(invitation(login))).isInstanceOf(IllegalStateException.class);
        desk.causes(invitation(later));
        arrived(later);
        assertThat(of(login)).isEmpty();
    }

    @Test
    void a_mail_server_gets_the_letter_after_it_was_away() throws Exception {
        ScriptedOutbox outbox = new ScriptedOutbox();
        outbox.lay(REF, "mission@example.org", "Un besoin a été renvoyé", "N-7K2Q9ZB\nà lire");
        FakeMailServer server = FakeMailServer.open();
        CamelContext context = routes(outbox, server);
        try (server) {
            server.refuses(1, "451 come back later");
            context.createProducerTemplate().sendBody("direct:in", REF);
            String letter = server.letters.poll(20, TimeUnit.SECONDS);
            assertThat(letter)
                    .contains("Subject: =?UTF-8?Q?Un_besoin_a_=C3=A9t=C3=A9_renvoy=C3=A9?=")
                    .contains("Message-ID: <M-7K2Q9ZB@")
                    .contains("Auto-Submitted: auto-generated");
            assertThat(server.said).contains("RCPT TO:<mission@example.org>");
            assertThat(outbox.sent).containsExactly(REF);
            assertThat(server.letters).isEmpty();
        } finally {
            context.stop();
        }
    }

    @Test
    void a_mail_server_that_refuses_the_reader_leaves_a_dead_letter() throws Exception {
        ScriptedOutbox outbox = new ScriptedOutbox();
        outbox.lay(REF, "nobody@example.org", "Subject", "Text");
        FakeMailServer server = FakeMailServer.open();
        CamelContext context = routes(outbox, server);
        try (server) {
            server.refuses(100, "550 nobody here");
            context.createProducerTemplate().sendBody("direct:in", REF);
            assertThat(outbox.failed).containsExactly(REF + " SendFailedException");
            assertThat(server.letters).isEmpty();
        } finally {
            context.stop();
        }
    }

    private CamelContext routes(ScriptedOutbox outbox, FakeMailServer server) throws Exception {
        CamelContext context = new DefaultCamelContext();
        Properties settings = new Properties();
        settings.setProperty("messages.send.from", "direct:in");
        settings.setProperty(
                "messages.send.to",
                MessagesSettings.server("127.0.0.1", Optional.of(server.port()), MailSecurity.NONE, false));
        settings.setProperty("messages.send.dead", "log:dead");
        settings.setProperty("messages.send.redelivery", "1");
        context.getPropertiesComponent().setInitialProperties(settings);
        context.addRoutes(new MessagesRoutes(outbox, composer, files, account));
        context.start();
        return context;
    }

    private static AccountLetter invitation(String login) {
        return new AccountLetter(
                login,
                "Amélie Diop",
                "mission@example.org",
                "fr",
                AccountLetter.Kind.INVITATION,
                "/invitation?token=abc",
                Instant.parse("2027-01-01T12:00:00Z"));
    }

    private Path arrived(String login) {
        long end = System.nanoTime() + PATIENCE;
        while (of(login).isEmpty()) {
            assertThat(System.nanoTime()).as("the letter is written in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return of(login).get(0);
    }

    private List<Path> of(String login) {
        Path directory = Path.of(data).resolve("mail");
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (var all = Files.list(directory)) {
            return all.filter(file -> file.toString().endsWith(".eml"))
                    .filter(file -> holds(file, login))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean holds(Path file, String login) {
        try {
            return Files.readString(file).contains(login);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
