package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.palermoassist.security.Actor;
import org.palermoassist.security.InvitationDetails;
import org.palermoassist.security.Invitations;
import org.palermoassist.security.Typed;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Notices;

/** The page behind the link of a letter, and the one where a person asks for a link anew. Nobody is known here yet. */
@Named
@RequestScoped
public class InvitationView {
    @Inject
    private Invitations invitations;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    private String code = "";
    private String wanted = "";
    private String login = "";
    private boolean asked;
    private boolean looked;
    private InvitationDetails details;

    /** What the link opens; nothing when it does not live. */
    public InvitationDetails getDetails() {
        if (!looked) {
            details = invitations.open(token(), Actor.anonymous()).orElse(null);
            looked = true;
        }
        return details;
    }

    /** Sets the passphrase, and leads to sign-in. */
    public void take() throws IOException {
        switch (invitations.take(token(), new Typed(code), new Typed(wanted), Actor.anonymous())) {
            case DONE -> {
                Notices.afterRedirect("security.invitation.done");
                FacesContext.getCurrentInstance().getExternalContext().redirect("/sign-in");
            }
            case WRONG -> Notices.refusedHere("security.invitation.wrong");
            case GONE -> Notices.refusedHere("security.invitation.gone");
        }
    }

    /** Asks for a link anew; the answer is the same for everybody. */
    public void again() {
        invitations.again(login.strip(), request.getRemoteAddr(), Actor.anonymous());
        asked = true;
    }

    private Typed token() {
        return new Typed(address.get("token"));
    }

    /** Whether a link was asked for just now. */
    public boolean isAsked() {
        return asked;
    }

    /** Never shown again. */
    public String getCode() {
        return "";
    }

    /** The second fact as typed. */
    public void setCode(String typed) {
        code = Objects.requireNonNullElse(typed, "");
    }

    /** Never shown again. */
    public String getWanted() {
        return "";
    }

    /** The passphrase as typed. */
    public void setWanted(String typed) {
        wanted = Objects.requireNonNullElse(typed, "");
    }

    /** The login as typed. */
    public String getLogin() {
        return login;
    }

    /** The login as typed. */
    public void setLogin(String typed) {
        login = Objects.requireNonNullElse(typed, "");
    }
}
