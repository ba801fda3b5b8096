package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.palermoassist.security.AccountAdministration;
import org.palermoassist.security.AccountChange;
import org.palermoassist.security.AccountDetails;
import org.palermoassist.security.Invitations;
import org.palermoassist.security.SecondFactors;
import org.palermoassist.security.Workspaces;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** The page of one account, whose login is in the address. */
@Named
@RequestScoped
public class AccountView {
    @Inject
    private AccountAdministration accounts;

    @Inject
    private Workspaces workspaces;

    @Inject
    private Invitations invitations;

    @Inject
    private SecondFactors factors;

    @Inject
    private SeatFields seat;

    @Inject
    private Address address;

    @Inject
    private CurrentActor current;

    private AccountDetails details;
    private Integer version;
    private String name;
    private String email;
    private String language;
    private String successor = "";
    private String secret = "";

    /** The account. */
    public AccountDetails getDetails() {
        if (details == null) {
            details = accounts.details(login(), current.actor());
        }
        return details;
    }

    /** When it was deactivated, by whom, and who took over; nothing while it is open. */
    public AccountDetails.Closed getClosed() {
        return getDetails().closed().orElse(null);
    }

    /** Takes over name, e-mail address and language. */
    public void change() throws IOException {
        accounts.change(new AccountChange(login(), version, name, email, language), current.actor());
        done("security.accounts.changed");
    }

    /** Gives a further workspace. */
    public void give() throws IOException {
        workspaces.give(login(), seat.plan(), current.actor());
        done("security.accounts.given");
    }

    /** Ends a workspace. */
    public void end(String ref) throws IOException {
        workspaces.end(login(), ref, current.actor());
        done("security.accounts.endedNow");
    }

    /** Sends a new link; the second fact that goes with it stands on the page this once. */
    public void renew() {
        secret = invitations.renew(login(), current.actor());
        details = null;
    }

    /** Takes the second factor off. */
    public void resetFactor() throws IOException {
        factors.reset(login(), current.actor());
        done("security.accounts.factorOff");
    }

    /** Closes the account. */
    public void deactivate() throws IOException {
        accounts.deactivate(login(), Optional.of(successor).filter(one -> !one.isEmpty()), current.actor());
        done("security.accounts.closedNow");
    }

    /** Opens the account again. */
    public void reactivate() throws IOException {
        accounts.reactivate(login(), current.actor());
        done("security.accounts.reopened");
    }

    private String login() {
        return address.get("login");
    }

    private void done(String key) throws IOException {
        Notices.afterRedirect(key);
        FacesContext.getCurrentInstance().getExternalContext().redirect(address.getHere());
    }

    /** The second fact made just now, else empty. */
    public String getSecret() {
        return secret;
    }

    /** Version of the account that the page was made from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getDetails().version()) : version;
    }

    /** Version of the account that the page was made from. */
    public void setVersion(Integer read) {
        version = read;
    }

    /** How the person is shown. */
    public String getName() {
        return name == null ? getDetails().account().name() : name;
    }

    /** How the person is shown. */
    public void setName(String typed) {
        name = Objects.requireNonNullElse(typed, "");
    }

    /** Where the person is written to. */
    public String getEmail() {
        return email == null ? getDetails().account().email() : email;
    }

    /** Where the person is written to. */
    public void setEmail(String typed) {
        email = Objects.requireNonNullElse(typed, "");
    }

    /** In which language the person reads. */
    public String getLanguage() {
        return language == null ? getDetails().account().language() : language;
    }

    /** In which language the person reads. */
    public void setLanguage(String chosen) {
        language = chosen;
    }

    /** Login of who takes over. */
    public String getSuccessor() {
        return successor;
    }

    /** Login of who takes over. */
    public void setSuccessor(String chosen) {
        successor = Objects.requireNonNullElse(chosen, "");
    }
}
