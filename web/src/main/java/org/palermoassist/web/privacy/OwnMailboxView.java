package org.palermoassist.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.palermoassist.security.OwnMailbox;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Notices;

/** The mailbox of the reader, another one that is named, and the link with which it is confirmed. */
@Named
@RequestScoped
public class OwnMailboxView {
    private static final String PAGE = "/account/data?faces-redirect=true";

    @Inject
    private OwnMailbox mailbox;

    @Inject
    private CurrentActor current;

    private String email = "";
    private String secret = "";

    /** Names another mailbox. */
    public String ask() {
        mailbox.ask(email, current.actor().reading(current.accountLanguage()));
        Notices.afterRedirect("privacy.mailboxAsked");
        return PAGE;
    }

    /** Confirms with the link. */
    public String confirm() {
        mailbox.confirm(secret, current.actor().reading(current.accountLanguage()));
        Notices.afterRedirect("privacy.mailboxChanged");
        return PAGE;
    }

    /** The one that holds; empty when none is known. */
    public String getCurrent() {
        return mailbox.of(current.actor());
    }

    /** The other one, as typed. */
    public String getEmail() {
        return email;
    }

    /** The other one, as typed. */
    public void setEmail(String typed) {
        email = Objects.requireNonNullElse(typed, "");
    }

    /** Secret of the link. */
    public String getSecret() {
        return secret;
    }

    /** Secret of the link. */
    public void setSecret(String given) {
        secret = Objects.requireNonNullElse(given, "");
    }
}
