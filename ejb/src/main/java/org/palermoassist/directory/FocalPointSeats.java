package org.palermoassist.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Invitation;
import org.palermoassist.security.Invitations;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.security.WorkspacePlan;
import org.palermoassist.security.Workspaces;

/**
 * Access of focal points to the portal, which begins and ends with their function. Whoever registers the note verbale needs no right to
 * administer accounts for it: the note is the authority.
 */
@ApplicationScoped
class FocalPointSeats {
    @Inject
    private Invitations invitations;

    @Inject
    private Workspaces workspaces;

    /** The login that the person is to have: the given one, else one made of the name. */
    String login(Appointment plan, Actor by) {
        return plan.login().isEmpty()
                ? invitations.freeLogin(plan.name(), by.with(Right.ACCOUNT_ADMINISTER))
                : plan.login();
    }

    /** Invites who is named, or gives the workspace to who has an account; the second fact of an invitation. */
    Optional<String> admit(String state, Appointment plan, String language, Actor by) {
        NewAccount account = new NewAccount(
                plan.login(), plan.name(), Role.FOCAL_POINT, Optional.of(state), Optional.empty(), language);
        return invitations.admit(new Invitation(account, plan.email()), by.with(Right.ACCOUNT_ADMINISTER));
    }

    /** Ends the workspace of who speaks for the State no more, with the sessions. What was begun in it belongs to the State (U-10). */
    void leave(String login, String state, Actor by) {
        WorkspacePlan seat = new WorkspacePlan(Role.FOCAL_POINT, Optional.of(state), Optional.empty());
        workspaces.leave(login, seat, by.with(Right.ACCOUNT_ADMINISTER));
    }
}
