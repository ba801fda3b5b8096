package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palermoassist.security.AccountSession;
import org.palermoassist.security.Sessions;
import org.palermoassist.web.shared.Notices;

/** One's own open sessions on the account page: which there are, and ending them. */
@Named
@RequestScoped
public class OwnSessions {
    private static final String PAGE = "/account?faces-redirect=true";

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentActor current;

    private List<AccountSession> open;

    /** Open sessions, this one first. */
    public List<AccountSession> getOpen() {
        if (open == null) {
            open = sessions.own(current.actor());
        }
        return open;
    }

    /** Ends one of them. */
    public String end(String ref) {
        sessions.revoke(ref, current.actor());
        Notices.afterRedirect("security.session.ended");
        return PAGE;
    }

    /** Ends all but this one. */
    public String endOthers() {
        Notices.afterRedirect("security.session.othersEnded", sessions.revokeOthers(current.actor()));
        return PAGE;
    }
}
