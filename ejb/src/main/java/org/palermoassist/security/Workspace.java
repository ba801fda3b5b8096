package org.palermoassist.security;

import java.time.Instant;
import java.util.Optional;
import org.palermoassist.shared.Row;

/**
 * One of the roles that a person has or had in the portal, and for whom.
 *
 * @param ref {@code W-...}
 * @param stateCode ISO 3166-1 alpha-2
 * @param since when it was given, UTC
 * @param givenBy login, or name of the machine
 * @param endedAt UTC
 * @param endedBy login
 */
public record Workspace(
        String ref,
        Role role,
        Optional<String> stateCode,
        Optional<String> organizationRef,
        Instant since,
        String givenBy,
        Optional<Instant> endedAt,
        Optional<String> endedBy) {
    /** What {@link #of} reads, of a table {@code account_workspace w}. */
    static final String COLUMNS =
            "w.ref, w.role, w.state_code, w.organization_ref, w.since, w.given_by, w.ended_at, w.ended_by";

    static Workspace of(Row row) {
        return new Workspace(
                row.text(0),
                Role.valueOf(row.text(1)),
                row.optional(2),
                row.optional(3),
                row.instant(4).orElseThrow(),
                row.text(5),
                row.instant(6),
                row.optional(7));
    }

    /** What it is made of. */
    public WorkspacePlan plan() {
        return new WorkspacePlan(role, stateCode, organizationRef);
    }

    /** Whether it can be worked in. */
    public boolean isOpen() {
        return endedAt.isEmpty();
    }
}
