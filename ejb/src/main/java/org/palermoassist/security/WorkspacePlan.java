package org.palermoassist.security;

import java.io.Serializable;
import java.util.Optional;

/**
 * A role and whom it is for: what a workspace is made of.
 *
 * @param stateCode ISO 3166-1 alpha-2, for roles that work for a State
 * @param organizationRef for roles that work for an organization
 */
public record WorkspacePlan(Role role, Optional<String> stateCode, Optional<String> organizationRef)
        implements Serializable {
    /** Role and body as one text: a person has each once. */
    String key() {
        return role + "/" + stateCode.orElse("") + "/" + organizationRef.orElse("");
    }

    /** Whether both are for the same State or the same organization. */
    boolean isOfBodyOf(WorkspacePlan other) {
        return stateCode.equals(other.stateCode) && organizationRef.equals(other.organizationRef);
    }

    /**
     * Checks that the role has the body it works for, and no other.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SecurityRule#ROLE_HAS_ITS_BODY}
     */
    void check(String login) {
        SecurityRule.ROLE_HAS_ITS_BODY.require(
                role.hasAccount()
                        && role.isOfState() == stateCode.isPresent()
                        && role.isOfOrganization() == organizationRef.isPresent(),
                login);
    }
}
