package org.palermoassist.security;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.shared.NotAllowed;

/**
 * Who acts. The last argument of every public service method; no service asks who is signed in.
 *
 * @param login of the account; {@code anonymous} without one; the machine's name for a machine
 * @param name how the person or machine is shown
 * @param role the role of the workspace in force
 * @param stateCode ISO 3166-1 alpha-2 code of the State spoken for
 * @param organizationRef ref of the organization worked for
 * @param language BCP 47 language of what is shown, such as {@code en}
 * @param party whether the State is party to the Convention, for level PARTIES
 * @param rights what the actor may do
 * @param workspace ref of the workspace in force, {@code W-...}; empty for the public and machines
 * @param onBehalfOf ISO 3166-1 alpha-2 code of the State that the actor enters something for, without speaking for it (U-3)
 */
public record Actor(
        String login,
        String name,
        Role role,
        Optional<String> stateCode,
        Optional<String> organizationRef,
        String language,
        boolean party,
        Set<Right> rights,
        String workspace,
        Optional<String> onBehalfOf)
        implements Serializable {
    private static final String ANONYMOUS = "anonymous";

    /** Somebody without sign-in, reading in this language. */
    public static Actor anonymous(String language) {
        return of(ANONYMOUS, "", Role.PUBLIC, Optional.empty(), Optional.empty(), false)
                .reading(language);
    }

    /** Somebody without sign-in, reading in English. */
    public static Actor anonymous() {
        return anonymous("en");
    }

    /** A route or the command line, with these rights and no others. */
    public static Actor machine(String name, Right... rights) {
        Set<Right> given = EnumSet.noneOf(Right.class);
        given.addAll(Set.of(rights));
        return of(name, name, Role.MACHINE, Optional.empty(), Optional.empty(), false)
                .allowed(given);
    }

    /** An account's actor in this role. */
    public static Actor of(
            String login,
            String name,
            Role role,
            Optional<String> state,
            Optional<String> organization,
            boolean party) {
        return new Actor(login, name, role, state, organization, "en", party, role.rights(), "", Optional.empty());
    }

    /** The same actor, reading in this language. */
    public Actor reading(String wanted) {
        return new Actor(login, name, role, stateCode, organizationRef, wanted, party, rights, workspace, onBehalfOf);
    }

    /** The same actor in this workspace, whose role and body it has already. */
    Actor in(String chosen) {
        return new Actor(login, name, role, stateCode, organizationRef, language, party, rights, chosen, onBehalfOf);
    }

    /**
     * The same actor entering something for a State (U-3). What it sees and may do stays the same.
     *
     * @param state ISO 3166-1 alpha-2 code
     */
    public Actor onBehalfOf(String state) {
        return new Actor(
                login, name, role, stateCode, organizationRef, language, party, rights, workspace, Optional.of(state));
    }

    /** The same actor with one right more, for what a service does in the course of an act that was allowed. */
    public Actor with(Right further) {
        Set<Right> more = EnumSet.of(further);
        more.addAll(rights);
        return allowed(more);
    }

    private Actor allowed(Set<Right> given) {
        return new Actor(login, name, role, stateCode, organizationRef, language, party, given, workspace, onBehalfOf);
    }

    /** The same actor, who sees the same and may change nothing. */
    Actor readingOnly() {
        Set<Right> reading = EnumSet.copyOf(Right.READING);
        reading.retainAll(rights);
        return allowed(reading);
    }

    /** Whether the actor has the right. */
    public boolean has(Right right) {
        return rights.contains(right);
    }

    /**
     * Insists on a right.
     *
     * @throws NotAllowed without it
     */
    public void mustHave(Right right) {
        if (!has(right)) {
            throw new NotAllowed(right);
        }
    }

    /** Whether the actor speaks for this State. */
    public boolean speaksFor(String state) {
        return stateCode.filter(state::equals).isPresent();
    }

    /** Whether the actor works for this organization. */
    public boolean worksFor(String organization) {
        return organizationRef.filter(organization::equals).isPresent();
    }

    /** For whom the actor is here: {@code state:XX}, {@code organization:O-...}, or nobody but the portal itself. */
    public Optional<String> body() {
        return stateCode.map("state:"::concat).or(() -> organizationRef.map("organization:"::concat));
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return role != Role.PUBLIC;
    }
}
