package org.palermoassist.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which other workspaces somebody had at the moment of an act. A State is told where a person acts on its records who works elsewhere,
 * too (U-15).
 */
public final class OtherWorkspaces {
    private OtherWorkspaces() {}

    /**
     * An expression for the columns of a query.
     *
     * @param login expression of who acted
     * @param at expression of the moment, UTC
     * @param body expression of whom it was done for: {@code state:XX}, {@code organization:O-...}, {@code role:...} or {@code secretariat}
     */
    public static String sql(String login, String at, String body) {
        return "(SELECT GROUP_CONCAT(DISTINCT CONCAT(w.role, '/', COALESCE(w.state_code, ''), '/',"
                + " COALESCE(w.organization_ref, '')) ORDER BY w.id SEPARATOR ' ')"
                + " FROM account_workspace w JOIN account a ON a.id = w.account_id"
                + " WHERE a.login = " + login + " AND w.since <= " + at + " AND (w.ended_at IS NULL OR w.ended_at > "
                + at
                + ") AND " + body + " NOT IN (COALESCE(CONCAT('state:', w.state_code),"
                + " CONCAT('organization:', w.organization_ref), CONCAT('role:', w.role)),"
                + " IF(w.state_code IS NULL AND w.organization_ref IS NULL, 'secretariat', '')))";
    }

    /** What the expression gave. */
    public static List<WorkspacePlan> of(String given) {
        return Arrays.stream(given.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("/", -1))
                .map(part -> new WorkspacePlan(
                        Role.valueOf(part[0]),
                        Optional.of(part[1]).filter(code -> !code.isEmpty()),
                        Optional.of(part[2]).filter(ref -> !ref.isEmpty())))
                .toList();
    }
}
