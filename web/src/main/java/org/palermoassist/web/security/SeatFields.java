package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.palermoassist.security.Role;
import org.palermoassist.security.WorkspacePlan;

/** The fields of a workspace that is to be given, on whichever page they stand. */
@Named
@RequestScoped
public class SeatFields {
    @Inject
    private AccountChoices choices;

    private Role role = Role.CONTRIBUTOR;
    private String state = "";
    private String organization = "";

    /** What was chosen. */
    WorkspacePlan plan() {
        return choices.plan(role, state, organization);
    }

    /** Role in it. */
    public Role getRole() {
        return role;
    }

    /** Role in it. */
    public void setRole(Role chosen) {
        role = Objects.requireNonNullElse(chosen, Role.CONTRIBUTOR);
    }

    /** State that it is for; empty for none. */
    public String getState() {
        return state;
    }

    /** State that it is for; empty for none. */
    public void setState(String code) {
        state = Objects.requireNonNullElse(code, "");
    }

    /** Organization that it is for; empty for none. */
    public String getOrganization() {
        return organization;
    }

    /** Organization that it is for; empty for none. */
    public void setOrganization(String typed) {
        organization = Objects.requireNonNullElse(typed, "");
    }
}
