package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** Who asks, on this request: the account's actor as it is now, or the public. */
@Named("current")
@RequestScoped
public class CurrentActor {
    static final String ATTRIBUTE = "portal.actor";

    @Inject
    private HttpServletRequest request;

    private String language;

    /** The actor, for the last argument of a service call. */
    public Actor actor() {
        Actor actor = request.getAttribute(ATTRIBUTE) instanceof Actor signedIn ? signedIn : Actor.anonymous();
        return language == null ? actor : actor.reading(language);
    }

    /** The actor, for pages. */
    public Actor getActor() {
        return actor();
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return actor().isSignedIn();
    }

    /** Whether the actor has the right of this name; for what a page offers, the service decides again. */
    public boolean may(String right) {
        return actor().has(Right.valueOf(right));
    }

    /** From now on texts are read in this language (chosen on the page rather than in the account). */
    public void readIn(String wanted) {
        language = wanted;
    }
}
