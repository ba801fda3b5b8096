package org.palermoassist.integration.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.palermoassist.messages.Digests;
import org.palermoassist.messages.LetterRef;
import org.palermoassist.messages.LetterSending;
import org.palermoassist.messages.LetterToSend;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.RuleViolation;

/** Does the work of the sending route in the outbox; each step is a transaction of its own, since sending is none. */
@ApplicationScoped
public class MessagesIntake {
    private static final Logger LOG = System.getLogger(MessagesIntake.class.getName());
    private static final Actor BY = Actor.machine("messages-send", Right.MAIL_SEND);
    private static final int MOST = 50;

    @Inject
    private LetterSending letters;

    @Inject
    private Digests digests;

    /** Refs of letters whose time has come. */
    public List<String> due() {
        return letters.due(MOST, BY).stream().map(LetterRef::value).toList();
    }

    /** Writes the digests of the day once its hour has come; each is a transaction of its own. */
    public void digest() {
        digests.begin(BY);
        digests.due(BY).forEach(login -> digests.write(login, BY));
    }

    /** @return the letter; nothing when it went out meanwhile */
    public LetterToSend take(@Body String ref) {
        return letters.take(new LetterRef(ref), BY).orElse(null);
    }

    /** The mail server, or the file, has it. */
    public void sent(@ExchangeProperty(MessagesRoutes.LETTER) String ref) {
        letters.sent(new LetterRef(ref), BY);
    }

    /** It did not go out, not even after retries: it rests, or is given up. */
    public void failed(@Body String ref, @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) Exception cause) {
        LOG.log(Level.WARNING, "messages.send letter=" + ref + " failed", cause);
        letters.failed(new LetterRef(ref), reason(cause), isLasting(cause), BY);
    }

    private static String reason(Exception cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    /** The letter itself is refused, or its reader is not known there. */
    private static boolean isLasting(Exception cause) {
        return cause instanceof RuleViolation
                || cause instanceof AddressException
                || cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0;
    }
}
