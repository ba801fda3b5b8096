package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.palermoassist.security.Invitation;
import org.palermoassist.security.Invitations;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Role;
import org.palermoassist.security.WorkspacePlan;
import org.palermoassist.web.shared.Language;

/** Invites somebody. The second fact stands on the page once, for who invites to tell it by other means. */
@Named
@RequestScoped
public class AccountInviteView {
    @Inject
    private Invitations invitations;

    @Inject
    private AccountChoices choices;

    @Inject
    private CurrentActor current;

    private String login = "";
    private String name = "";
    private String email = "";
    private String language = Language.EN.code();
    private Role role = Role.CONTRIBUTOR;
    private String state = "";
    private String organization = "";
    private String secret = "";

    /** Opens the account and sends the letter. */
    public void invite() {
        WorkspacePlan seat = choices.plan(role, state, organization);
        NewAccount account =
                new NewAccount(login.strip(), name, seat.role(), seat.stateCode(), seat.organizationRef(), language);
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

    /** Role of the first workspace. */
    public Role getRole() {
        return role;
    }

    /** Role of the first workspace. */
    public void setRole(Role chosen) {
        role = Objects.requireNonNullElse(chosen, Role.CONTRIBUTOR);
    }

    /** State of the first workspace. */
    public String getState() {
        return state;
    }

    /** State of the first workspace. */
    public void setState(String code) {
        state = Objects.requireNonNullElse(code, "");
    }

    /** Organization of the first workspace. */
    public String getOrganization() {
        return organization;
    }

    /** Organization of the first workspace. */
    public void setOrganization(String typed) {
        organization = Objects.requireNonNullElse(typed, "");
    }
}
