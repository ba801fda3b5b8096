package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;

/** One person, several workspaces, on the real schema (U-15); every test has accounts of its own. */
@ExtendWith(ArquillianExtension.class)
class WorkspacesIT {
    private static final Actor NOBODY = Actor.anonymous();
    private static final WorkspacePlan PROVIDER =
            new WorkspacePlan(Role.PROVIDER_OFFICER, Optional.empty(), Optional.of("O-AAAAAAA"));

    private final Actor administrator =
            Actor.of("adm", "Adm", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);

    @Inject
    private Accounts accounts;

    @Inject
    private Workspaces workspaces;

    @Inject
    private ApiTokens tokens;

    private String login;
    private Actor secretariat;

    @BeforeEach
    void nadia_is_of_the_secretariat() {
        login = "seat-" + System.nanoTime();
        accounts.open(
                new NewAccount(login, "Nadia", Role.COORDINATOR, Optional.empty(), Optional.empty(), "en"),
                Actor.machine("test"));
        secretariat = accounts.actor(login, "", NOBODY).orElseThrow();
    }

    @Test
    void an_account_begins_with_one_workspace() {
        assertThat(workspaces.own(secretariat)).singleElement().satisfies(only -> {
            assertThat(only.ref()).isEqualTo(secretariat.workspace()).startsWith("W-");
            assertThat(only.role()).isEqualTo(Role.COORDINATOR);
            assertThat(only.givenBy()).isEqualTo("test");
            assertThat(only.isOpen()).isTrue();
        });
    }

    @Test
    void sight_and_rights_are_those_of_the_workspace_in_force() {
        String ref = workspaces.give(login, PROVIDER, administrator);
        Actor provider = accounts.actor(login, ref, NOBODY).orElseThrow();
        assertThat(provider.role()).isEqualTo(Role.PROVIDER_OFFICER);
        assertThat(provider.organizationRef()).contains("O-AAAAAAA");
        assertThat(provider.has(Right.NEED_VALIDATE)).isFalse();
        Visibility.Sight other = Visibility.of(
                        Actor.of("x", "", Role.PROVIDER_OFFICER, Optional.empty(), Optional.of("O-AAAAAAA"), false))
                .sight();
        assertThat(Visibility.of(provider).sight()).isEqualTo(other);
        assertThat(accounts.actor(login, "W-0000000", NOBODY)).contains(secretariat);
    }

    @Test
    void only_an_open_workspace_of_ones_own_is_chosen() {
        String ref = workspaces.give(login, PROVIDER, administrator);
        assertThat(workspaces.choose(ref, secretariat).role()).isEqualTo(Role.PROVIDER_OFFICER);
        Actor other = Actor.of("adm", "Adm", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.choose(ref, other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.choose("W-0000000", secretariat));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> workspaces.choose(ref, NOBODY));
    }

    @Test
    void a_workspace_is_given_once_by_an_administrator_and_not_to_oneself() {
        workspaces.give(login, PROVIDER, administrator);
        refused(SecurityRule.WORKSPACE_IS_NEW, () -> workspaces.give(login, PROVIDER, administrator));
        refused(
                SecurityRule.NOBODY_GIVES_TO_ONESELF,
                () -> workspaces.give(administrator.login(), PROVIDER, administrator));
        refused(
                SecurityRule.ROLE_HAS_ITS_BODY,
                () -> workspaces.give(
                        login,
                        new WorkspacePlan(Role.AUDITOR, Optional.empty(), Optional.of("O-AAAAAAA")),
                        administrator));
        refused(
                SecurityRule.ROLE_HAS_ITS_BODY,
                () -> workspaces.give(
                        login, new WorkspacePlan(Role.MISSION, Optional.empty(), Optional.empty()), administrator));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> workspaces.give(login, PROVIDER, secretariat));
    }

    @Test
    void a_token_acts_in_the_workspace_it_was_made_in() {
        String ref = workspaces.give(login, PROVIDER, administrator);
        Actor provider = accounts.actor(login, ref, NOBODY).orElseThrow();
        String secret = tokens.make("of the provider", TokenScope.ALL, 1, provider);
        assertThat(accounts.actorOfToken(secret, NOBODY)).contains(provider);
        assertThat(tokens.own(provider)).hasSize(1);
        assertThat(tokens.own(secretariat)).isEmpty();
    }

    @Test
    void a_person_of_the_secretariat_can_be_named_on_a_record_whichever_workspace_is_in_force() {
        workspaces.give(login, PROVIDER, administrator);
        assertThat(accounts.coordinators(administrator))
                .extracting(Actor::workspace)
                .contains(secretariat.workspace());
    }
}
