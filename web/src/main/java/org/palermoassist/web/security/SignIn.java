package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;

/** Sign-in by form, and sign-out. The session's id changes at sign-in; the page that was asked for opens afterwards. */
@Named
@RequestScoped
public class SignIn {
    /** Session attribute with the login; the role is read from the account on each request. */
    static final String LOGIN = "portal.login";

    /** Session attribute with the ref of the workspace that was chosen; none: the first one. */
    static final String WORKSPACE = "portal.workspace";

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private String login = "";
    private String password = "";
    private String from = "";

    /** Checks the password and opens the page that was asked for. */
    public void enter() throws IOException {
        Optional<Actor> actor = accounts.signIn(login.trim(), password, request.getRemoteAddr(), Actor.anonymous());
        if (actor.isEmpty()) {
            ResourceBundle words = faces.getApplication().getResourceBundle(faces, "msg");
            faces.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            words.getString("security.signIn.refused"),
                            words.getString("security.signIn.refusedHelp")));
            return;
        }
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(LOGIN, actor.get().login());
        faces.getExternalContext().redirect(target());
    }

    static String workspace(HttpSession session) {
        return session.getAttribute(WORKSPACE) instanceof String ref ? ref : "";
    }

    /** Ends the session and goes home. */
    public void leave() throws IOException {
        accounts.signOut(current.actor());
        faces.getExternalContext().invalidateSession();
        faces.getExternalContext().redirect("/");
    }

    /** Only an address of this portal: a path that begins with one slash. */
    private String target() {
        boolean own = from.matches("/[^/\\\\\\r\\n][^\\\\\\r\\n]*") || from.equals("/");
        return own ? from : "/";
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
