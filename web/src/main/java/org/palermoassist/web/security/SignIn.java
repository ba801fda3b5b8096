package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.SecondFactors;
import org.palermoassist.security.SignInStep;
import org.palermoassist.security.SignInWay;
import org.palermoassist.web.security.oidc.OidcFarewell;

/** Sign-in by form, and sign-out. A second step may follow; the page that was asked for opens afterwards. */
@Named
@RequestScoped
public class SignIn {
    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private PageSession session;

    @Inject
    private OidcFarewell farewell;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private String login = "";
    private String password = "";
    private String from = "";

    /** Checks the passphrase and opens the page that was asked for, or the step that comes before it. */
    public void enter() throws IOException {
        Optional<Actor> actor = accounts.signIn(login.trim(), password, request.getRemoteAddr(), Actor.anonymous());
        if (actor.isEmpty()) {
            Refusals.here(faces, "security.signIn.refused", "security.signIn.refusedHelp");
            return;
        }
        SignInStep step = factors.step(actor.get().login(), Actor.anonymous());
        if (step == SignInStep.CODE) {
            session.await(actor.get().login());
        } else {
            session.begin(actor.get(), SignInWay.PASSPHRASE);
        }
        faces.getExternalContext()
                .redirect(
                        switch (step) {
                            case NONE -> Returning.to(from);
                            case CODE -> Returning.over("/sign-in/code", from);
                            case ENROL -> Returning.over("/sign-in/enrol", from);
                        });
    }

    /** Ends the session and goes home. */
    public void leave() throws IOException {
        String there = farewell.address();
        session.leave();
        faces.getExternalContext().redirect(there);
    }

    /** The login as typed. */
    public String getLogin() {
        return login;
    }

    /** The login as typed. */
    public void setLogin(String typed) {
        login = typed == null ? "" : typed;
    }

    /** Never shown again. */
    public String getPassword() {
        return "";
    }

    /** The password as typed. */
    public void setPassword(String typed) {
        password = typed == null ? "" : typed;
    }

    /** Where to go afterwards. */
    public String getFrom() {
        return from;
    }

    /** Where to go afterwards: path and query of a page of this portal. */
    public void setFrom(String asked) {
        from = asked == null ? "" : asked;
    }
}
