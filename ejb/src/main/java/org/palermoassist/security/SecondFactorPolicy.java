package org.palermoassist.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who must have a second factor: people whose roles reach furthest, unless the setting {@code portal.second-factor} says
 * {@code optional}. Any other word counts as {@code obligatory}.
 */
@ApplicationScoped
class SecondFactorPolicy {
    private static final Set<Role> BOUND = EnumSet.of(
            Role.ADMINISTRATOR, Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.PANEL_MEMBER, Role.COORDINATOR);

    @Inject
    @ConfigProperty(name = "portal.second-factor", defaultValue = "obligatory")
    private String setting;

    /** Whether one of these roles must have one. */
    boolean binds(Collection<Role> roles) {
        return !setting.equals("optional") && roles.stream().anyMatch(BOUND::contains);
    }
}
