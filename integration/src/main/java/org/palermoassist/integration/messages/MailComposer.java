package org.palermoassist.integration.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.apache.camel.Body;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.messages.LetterToSend;
import org.palermoassist.messages.MailSettings;

/** Puts a letter into the form of an e-mail: plain text in UTF-8, headers of our own making, nothing of the message before it. */
@ApplicationScoped
public class MailComposer {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String NAME = "palermo-assist@";

    @Inject
    private MailSettings settings;

    @Inject
    @ConfigProperty(name = "portal.mail.from")
    private Optional<String> from;

    /** The letter as an e-mail. */
    public MimeMessage compose(@Body LetterToSend letter) throws MessagingException, UnsupportedEncodingException {
        InternetAddress sender =
                new InternetAddress(from.orElse(NAME + settings.host().orElse("localhost")), true);
        InternetAddress reader = new InternetAddress(letter.address(), true);
        reader.setPersonal(letter.name(), UTF_8);
        MimeMessage mail = new Known(letter, sender.getAddress());
        mail.setFrom(sender);
        mail.setRecipient(RecipientType.TO, reader);
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(letter.createdAt()));
        mail.setContentLanguage(new String[] {letter.language()});
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setText(letter.body().replace("\n", "\r\n"), UTF_8, "plain");
        // a file is read by people and programs as it lies there
        mail.setHeader("Content-Transfer-Encoding", settings.toFiles() ? "8bit" : "quoted-printable");
        mail.saveChanges();
        return mail;
    }

    /** A mailbox that gets the same letter twice knows it by its id. */
    private static class Known extends MimeMessage {
        private final String id;

        Known(LetterToSend letter, String sender) {
            super(Session.getInstance(new Properties()));
            this.id = "<" + letter.ref() + sender.substring(sender.indexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
