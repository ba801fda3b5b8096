package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.palermoassist.security.Actor;
import org.palermoassist.security.SecondFactors;
import org.palermoassist.security.SignInStep;
import org.palermoassist.security.SignInWay;

/**
 * Lets somebody in whom an organization's own sign-in sent. Unless that asked for a second factor itself, the portal's own step
 * follows as it does after a passphrase.
 */
@RequestScoped
public class OutsideEntrance {
    @Inject
    private SecondFactors factors;

    @Inject
    private PageSession session;

    /**
     * Begins the session, or awaits the code that comes before it.
     *
     * @param secondFactor whether the organization's sign-in asked for one
     * @param from page to open afterwards
     * @return where to go
     */
    public String enter(Actor actor, boolean secondFactor, String from) {
        if (secondFactor) {
            session.begin(actor, SignInWay.PROVIDER);
            return Returning.to(from);
        }
        SignInStep step = factors.step(actor.login(), Actor.anonymous());
        if (step == SignInStep.CODE) {
            session.await(actor.login());
        } else {
            session.begin(actor, SignInWay.PROVIDER_ALONE);
        }
        return switch (step) {
            case NONE -> Returning.to(from);
            case CODE -> Returning.over("/sign-in/code", from);
            case ENROL -> Returning.over("/sign-in/enrol", from);
        };
    }
}
