package org.palermoassist.security;

import java.util.Optional;

/**
 * An account to be opened, with its first workspace.
 *
 * @param login 3 to 60 letters, digits, dots, hyphens; no e-mail address (U-10)
 * @param name how the person is shown
 * @param stateCode ISO 3166-1 alpha-2, for roles that speak for a State
 * @param organizationRef for roles that work for an organization
 * @param language BCP 47
 */
public record NewAccount(
        String login,
        String name,
        Role role,
        Optional<String> stateCode,
        Optional<String> organizationRef,
        String language) {
    /** The workspace that the account begins with. */
    public WorkspacePlan workspace() {
        return new WorkspacePlan(role, stateCode, organizationRef);
    }
}
