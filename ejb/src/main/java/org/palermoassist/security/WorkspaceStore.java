package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.Sql;

/** Rows of workspaces. They are opened and ended, never deleted. */
@ApplicationScoped
class WorkspaceStore {
    private static final char KIND = 'W';

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    static String checked(String ref) {
        return Refs.checked(KIND, ref);
    }

    /** Workspaces of an account, those that ended too, the first one first. */
    List<Workspace> of(String login) {
        return Sql.select(
                        Workspace.COLUMNS,
                        "account_workspace w JOIN account a ON a.id = w.account_id WHERE a.login = ?",
                        login)
                .tail("ORDER BY w.since, w.id")
                .list(em, Workspace::of);
    }

    /**
     * Opens a workspace of an account.
     *
     * @return its ref
     */
    String open(String login, WorkspacePlan plan, Actor by) {
        plan.check(login);
        SecurityRule.WORKSPACE_IS_NEW.require(
                of(login).stream().filter(Workspace::isOpen).noneMatch(one -> one.plan()
                        .equals(plan)),
                login);
        String ref = Refs.next(KIND);
        Sql.change(
                em,
                "INSERT INTO account_workspace (ref, account_id, role, state_code, organization_ref, since,"
                        + " given_by, open_key) SELECT ?, id, ?, ?, ?, ?, ?, ? FROM account WHERE login = ?",
                ref,
                plan.role().name(),
                plan.stateCode().orElse(null),
                plan.organizationRef().orElse(null),
                clock.instant(),
                by.login(),
                plan.key(),
                login);
        return ref;
    }

    void end(String ref, Actor by) {
        Sql.change(
                em,
                "UPDATE account_workspace SET ended_at = ?, ended_by = ?, open_key = NULL WHERE ref = ?"
                        + " AND ended_at IS NULL",
                clock.instant(),
                by.login(),
                ref);
    }
}
