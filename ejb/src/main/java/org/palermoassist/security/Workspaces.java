package org.palermoassist.security;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/** The workspaces of people: which ones somebody has, and which one is in force. Sight and rights are those of that one alone (U-15). */
@UseCase
public class Workspaces {
    @Inject
    private WorkspaceStore store;

    @Inject
    private AccountReading reading;

    @Inject
    private SessionStore sessions;

    @Inject
    private Event<AccountNews> news;

    /** One's own workspaces that can be worked in, the first one first. */
    public List<Workspace> own(Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        return open(by.login());
    }

    /**
     * Goes over to another workspace of one's own; the door keeps it for the session.
     *
     * @param ref of an open one
     * @throws NotFound for one that is ended or of somebody else
     */
    public Workspace choose(String ref, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        Workspace chosen = open(by.login()).stream()
                .filter(one -> one.ref().equals(WorkspaceStore.checked(ref)))
                .findFirst()
                .orElseThrow(() -> new NotFound(ref));
        news.fire(new AccountNews(by, "account.chooseWorkspace", by.login(), false)
                .telling(by.workspace() + " > " + chosen.ref() + " " + chosen.role()));
        return chosen;
    }

    /**
     * Gives somebody a further workspace.
     *
     * @return its ref
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#ROLE_HAS_ITS_BODY}, {@link
     *     SecurityRule#WORKSPACE_IS_NEW}, {@link SecurityRule#NOBODY_GIVES_TO_ONESELF}
     */
    public String give(String login, WorkspacePlan plan, Actor by) {
        AccountScope.check(login, plan, by);
        if (store.of(login).isEmpty()) {
            throw new NotFound(login);
        }
        String ref = store.open(login, plan, by);
        news.fire(new AccountNews(by, "account.giveWorkspace", login, false).telling(ref + " " + plan.key()));
        return ref;
    }

    /**
     * Ends a workspace of somebody; what was done in it keeps its name. The person's sessions end, so that none goes over to another
     * workspace by itself.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#WORKSPACE_IS_OPEN}, {@link
     *     SecurityRule#NOBODY_GIVES_TO_ONESELF}, {@link SecurityRule#ONE_ADMINISTRATOR_STAYS}
     */
    public void end(String login, String ref, Actor by) {
        AccountScope.check(by);
        Workspace ended = store.of(login).stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new NotFound(ref));
        AccountScope.check(login, ended.plan(), by);
        SecurityRule.WORKSPACE_IS_OPEN.require(ended.isOpen(), ref);
        SecurityRule.ONE_ADMINISTRATOR_STAYS.require(
                ended.role() != Role.ADMINISTRATOR || reading.hasOtherAdministrator(login));
        store.end(ref, by);
        sessions.endAll(login, SessionEnd.ADMINISTRATOR, by.login());
        news.fire(new AccountNews(by, "account.endWorkspace", login, false)
                .telling(ref + " " + ended.plan().key()));
    }

    /** Ends the open workspace of somebody that is made like this, when there is one. */
    public void leave(String login, WorkspacePlan plan, Actor by) {
        for (Workspace one : open(login)) {
            if (one.plan().equals(plan)) {
                end(login, one.ref(), by);
            }
        }
    }

    private List<Workspace> open(String login) {
        return store.of(login).stream().filter(Workspace::isOpen).toList();
    }
}
