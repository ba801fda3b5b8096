package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.palermoassist.security.Invitation;
import org.palermoassist.security.Invitations;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.WorkspacePlan;
import org.palermoassist.web.shared.Language;

/** Invites somebody. The second fact stands on the page once, for who invites to tell it by other means. */
@Named
@RequestScoped
public class AccountInviteView {
    @Inject
    private Invitations invitations;

    @Inject
    private SeatFields seat;

    @Inject
    private CurrentActor current;

    private String login = "";
    private String name = "";
    private String email = "";
    private String language = Language.EN.code();
    private String secret = "";

    /** Opens the account and sends the letter. */
    public void invite() {
        WorkspacePlan first = seat.plan();
        NewAccount account =
                new NewAccount(login.strip(), name, first.role(), first.stateCode(), first.organizationRef(), language);
        secret = invitations.invite(new Invitation(account, email), current.actor());
    }

    /** The second fact of the invitation made just now, else empty. */
    public String getSecret() {
        return secret;
    }

    /** Login of the new account. */
    public String getLogin() {
        return login;
    }

    /** Login of the new account. */
    public void setLogin(String typed) {
        login = Objects.requireNonNullElse(typed, "");
    }

    /** How the person is shown. */
    public String getName() {
        return name;
    }

    /** How the person is shown. */
    public void setName(String typed) {
        name = Objects.requireNonNullElse(typed, "");
    }

    /** Where the letter goes. */
    public String getEmail() {
        return email;
    }

    /** Where the letter goes. */
    public void setEmail(String typed) {
        email = Objects.requireNonNullElse(typed, "");
    }

    /** In which language the person reads. */
    public String getLanguage() {
        return language;
    }

    /** In which language the person reads. */
    public void setLanguage(String chosen) {
        language = chosen;
    }
}
