package org.palermoassist.integration.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.PasswordAuthentication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.camel.component.mail.MailAuthenticator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The portal's account at the mail server. The password lies in a file and is in no address, no log and no system property. */
@ApplicationScoped
public class MailAccount {
    /** By this name the route finds it. */
    static final String NAME = "messagesAccount";

    @Inject
    @ConfigProperty(name = "portal.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "portal.mail.password-file")
    private Optional<String> file;

    /** Whether the mail server wants to know who sends. */
    boolean isNamed() {
        return user.isPresent();
    }

    /** Tells name and password when the server asks; the file is read each time. */
    MailAuthenticator authenticator() {
        return new MailAuthenticator() {
            @Override
            public PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        user.orElse(""), file.map(MailAccount::read).orElse(""));
            }
        };
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the mail server's password cannot be read", e);
        }
    }
}
