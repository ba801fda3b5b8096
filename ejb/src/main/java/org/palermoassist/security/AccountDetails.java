package org.palermoassist.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An account as its own page shows it.
 *
 * @param account who
 * @param version what a change has to name
 * @param past workspaces that ended, the first one first
 * @param closed of an account that was deactivated
 * @param acts what the reader may do with it now
 * @param endable refs of the workspaces that the reader may end
 * @param successors who can take over
 * @param open what the person has under way, as far as the reader may know it
 */
public record AccountDetails(
        AccountRow account,
        int version,
        List<Workspace> past,
        Optional<Closed> closed,
        Set<AccountAct> acts,
        Set<String> endable,
        List<Person> successors,
        List<OpenWork.Pile> open) {
    /**
     * The deactivation in force.
     *
     * @param at UTC
     * @param by login
     * @param to login of who took over
     */
    public record Closed(Instant at, String by, Optional<String> to) {}

    /** Somebody by login and name. */
    public record Person(String login, String name) {}

    /** Whether the reader may do this now. */
    public boolean may(String act) {
        return acts.contains(AccountAct.valueOf(act));
    }
}
