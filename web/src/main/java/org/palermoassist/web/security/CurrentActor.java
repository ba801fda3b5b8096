package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;

/** Who asks, on this request: the account's actor as it is now, or the public. */
@Named("current")
@RequestScoped
public class CurrentActor {
    static final String ATTRIBUTE = "portal.actor";

    /** Request attribute with who is inside but has to set up a second factor before anything else opens. */
    static final String ENROLLING = "portal.enrolling";

    @Inject
    private HttpServletRequest request;

    private String language;
    private Actor eyes;

    /** The actor, for the last argument of a service call. */
    public Actor actor() {
        Actor actor = request.getAttribute(ATTRIBUTE) instanceof Actor signedIn ? signedIn : Actor.anonymous();
        return language == null ? actor : actor.reading(language);
    }

    /** Whose session this is, even while nothing opens before a second factor is set up. */
    Optional<Actor> inside() {
        Object enrolling = request.getAttribute(ENROLLING);
        return enrolling instanceof Actor actor
                ? Optional.of(actor)
                : Optional.of(actor()).filter(Actor::isSignedIn);
    }

    /** Whether somebody is inside for whom nothing opens before a second factor is set up. */
    boolean mustEnrol() {
        return request.getAttribute(ENROLLING) != null;
    }

    /** Through whose eyes the record of this page is read: the actor's own, or those of an audience that the owner looks as. */
    public Actor reader() {
        return eyes == null ? actor() : language == null ? eyes : eyes.reading(language);
    }

    /** From now on the record of this page is read as this made-up reader would; the actor and all acts stay the same. */
    public void lookAs(Actor madeUp) {
        eyes = madeUp;
    }

    /** Whether the record of this page is read through the eyes of others. */
    public boolean isLooking() {
        return eyes != null;
    }

    /** The actor, for pages. */
    public Actor getActor() {
        return actor();
    }

    /** Language of the account, whatever this request is answered in. */
    public String accountLanguage() {
        return request.getAttribute(ATTRIBUTE) instanceof Actor signedIn ? signedIn.language() : "";
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return actor().isSignedIn();
    }

    /** Whether the reader has the right of this name; for what a page offers, the service decides again. */
    public boolean may(String right) {
        return reader().has(Right.valueOf(right));
    }

    /** From now on texts are read in this language (chosen on the page rather than in the account). */
    public void readIn(String wanted) {
        language = wanted;
    }
}
