package org.palermoassist.security;

import java.util.List;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.NotAllowed;

/** Whose accounts somebody may administer: an administrator all, a focal point contributors and mission of the own State; nobody the own. */
final class AccountScope {
    private AccountScope() {}

    /** Insists that the actor may administer any account at all. */
    static void check(Actor by) {
        if (!by.has(Right.ACCOUNT_ADMINISTER) && !isOfState(by)) {
            throw new NotAllowed(Right.ACCOUNT_ADMINISTER);
        }
    }

    /** Insists that the actor may give or take such a workspace of this person. */
    static void check(String login, WorkspacePlan plan, Actor by) {
        check(by);
        SecurityRule.NOBODY_GIVES_TO_ONESELF.require(!login.equals(by.login()));
        if (!reaches(plan, by)) {
            throw new NotAllowed(SecurityRule.ONLY_OWN_PEOPLE);
        }
    }

    /** Whether such a workspace is the actor's to give and to end. */
    static boolean reaches(WorkspacePlan plan, Actor by) {
        return by.has(Right.ACCOUNT_ADMINISTER)
                || isOfState(by)
                        && plan.stateCode().equals(by.stateCode())
                        && (plan.role() == Role.CONTRIBUTOR || plan.role() == Role.MISSION);
    }

    /** Whether the whole person is the actor's to administer: everything the person can work in is. */
    static boolean reaches(String login, List<Workspace> all, Actor by) {
        return !login.equals(by.login())
                && (by.has(Right.ACCOUNT_ADMINISTER)
                        || all.stream().anyMatch(one -> reaches(one.plan(), by))
                                && all.stream().filter(Workspace::isOpen).allMatch(one -> reaches(one.plan(), by)));
    }

    /** Accounts {@code a} that the actor may know of. */
    static Condition seen(Actor by) {
        return by.has(Right.ACCOUNT_ADMINISTER)
                ? Condition.of("TRUE")
                : Condition.of(
                        "EXISTS (SELECT 1 FROM account_workspace s WHERE s.account_id = a.id AND s.state_code = ?)",
                        by.stateCode().orElse(""));
    }

    private static boolean isOfState(Actor by) {
        return by.has(Right.ACCOUNT_OF_STATE) && by.stateCode().isPresent();
    }
}
