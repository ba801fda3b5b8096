package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.FactorUse;
import org.palermoassist.security.SecondFactors;
import org.palermoassist.security.SignInWay;
import org.palermoassist.security.Typed;
import org.palermoassist.web.shared.Notices;

/** The second step of a sign-in: a code, once the passphrase was right. */
@Named
@RequestScoped
public class SecondStep {
    @Inject
    private SecondFactors factors;

    @Inject
    private Accounts accounts;

    @Inject
    private PageSession session;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private String code = "";
    private String from = "";

    /** Checks the code and opens the page that was asked for. */
    public void enter() throws IOException {
        Optional<String> login = session.awaited();
        Optional<Actor> actor = login.flatMap(each -> accounts.actor(each, "", Actor.anonymous()));
        if (actor.isEmpty()) {
            faces.getExternalContext().redirect(Returning.over("/sign-in", from));
            return;
        }
        Optional<FactorUse> use =
                factors.check(actor.get().login(), new Typed(code), request.getRemoteAddr(), Actor.anonymous());
        if (use.isEmpty()) {
            Refusals.here(faces, "security.code.refused", "security.code.refusedHelp");
            return;
        }
        session.begin(actor.get(), use.get().way());
        if (use.get().way() != SignInWay.APP) {
            Notices.afterRedirect("security.code.left", use.get().codesLeft());
        }
        faces.getExternalContext().redirect(Returning.to(from));
    }

    /** Begins anew with another login. */
    public void restart() throws IOException {
        session.forget();
        faces.getExternalContext().redirect(Returning.over("/sign-in", from));
    }

    /** Never shown again. */
    public String getCode() {
        return "";
    }

    /** The code as typed. */
    public void setCode(String typed) {
        code = Objects.requireNonNullElse(typed, "");
    }

    /** Where to go afterwards. */
    public String getFrom() {
        return from;
    }

    /** Where to go afterwards: path and query of a page of this portal. */
    public void setFrom(String asked) {
        from = Objects.requireNonNullElse(asked, "");
    }
}
