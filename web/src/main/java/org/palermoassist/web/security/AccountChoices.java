package org.palermoassist.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palermoassist.directory.Directory;
import org.palermoassist.directory.Organization;
import org.palermoassist.directory.OrganizationRef;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.AccountStanding;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.security.Workspace;
import org.palermoassist.security.WorkspacePlan;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What can be chosen where accounts are administered. */
@Named
@RequestScoped
public class AccountChoices {
    @Inject
    private ReferenceData reference;

    @Inject
    private Directory directory;

    @Inject
    private CurrentActor current;

    @Inject
    private Portal portal;

    /** Roles that the reader may give. */
    public List<Role> getRoles() {
        return isEverybody()
                ? Arrays.stream(Role.values()).filter(Role::hasAccount).toList()
                : List.of(Role.CONTRIBUTOR, Role.MISSION);
    }

    /** Whether the reader administers all accounts, not those of one State alone. */
    public boolean isEverybody() {
        return current.actor().has(Right.ACCOUNT_ADMINISTER);
    }

    /** All States, alphabetical. */
    public List<Choice> getStates() {
        return reference.states().all(language()).stream()
                .map(one -> new Choice(one.code(), state(one.code())))
                .toList();
    }

    /** How a State is called. */
    public String state(String code) {
        return reference.states().name(code, language());
    }

    /** How an organization is called; the ref itself when there is none. */
    public String organization(String ref) {
        return ref.matches("O-[0-9A-HJKMNP-TV-Z]{7}")
                ? directory.get(new OrganizationRef(ref), current.actor()).nameIn(language())
                : ref;
    }

    /** Languages in which the portal can be read. */
    public Language[] getLanguages() {
        return Language.values();
    }

    /** Whether an account can be signed in to. */
    public AccountStanding[] getStandings() {
        return AccountStanding.values();
    }

    /** A workspace in words: role, and State or organization. */
    public String seat(Workspace workspace) {
        return portal.seat(workspace);
    }

    /**
     * What was chosen for a workspace.
     *
     * @param organization ref, identifier or the one name of an organization; empty for none
     */
    WorkspacePlan plan(Role role, String state, String organization) {
        String own = current.actor().stateCode().orElse("");
        String code = isEverybody() ? state : own;
        return new WorkspacePlan(
                role,
                Optional.of(code).filter(one -> role.isOfState() && !one.isEmpty()),
                Optional.of(organization.strip())
                        .filter(one -> role.isOfOrganization() && !one.isEmpty())
                        .map(this::organizationRef));
    }

    private String organizationRef(String said) {
        if (said.matches("O-[0-9A-HJKMNP-TV-Z]{7}")) {
            return directory
                    .get(new OrganizationRef(said), current.actor())
                    .ref()
                    .value();
        }
        List<Organization> named = directory
                .search(said, new PageRequest(0, 2, "name", true), current.actor())
                .items();
        return directory
                .byIdentifier(said, current.actor())
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty())
                .map(one -> one.ref().value())
                .orElseThrow(() -> new NotFound(said));
    }

    /** Words in the reader's language. */
    String word(String key) {
        return Words.in(portal.getLanguage()).get(key);
    }

    private String language() {
        return portal.getLanguage().code();
    }
}
