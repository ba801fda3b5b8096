package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is named counts in the workspace in which they are named, and in no other (X-1, U-15). */
class VisibilityTest {
    private static final String LOGIN = "one-person";

    @Test
    void an_officer_is_named_by_login_for_confidential_records_alone() {
        var sight = Visibility.of(actor(Role.COORDINATOR, Optional.empty())).ofState("n");
        assertThat(sight.sql()).contains("sight = 5 AND EXISTS").doesNotContain("sight = 4 AND EXISTS");
        assertThat(sight.values()).contains(LOGIN);
    }

    @Test
    void the_same_person_as_a_provider_is_named_by_organization_for_restricted_records_alone() {
        var sight = Visibility.of(actor(Role.PROVIDER_OFFICER, Optional.of("O-7K2Q9ZB")))
                .ofState("n");
        assertThat(sight.sql()).contains("sight = 4 AND EXISTS").doesNotContain("sight = 5 AND EXISTS");
        assertThat(sight.values()).contains("organization:O-7K2Q9ZB").doesNotContain(LOGIN);
    }

    @Test
    void who_has_no_body_and_is_no_coordinator_is_never_named() {
        for (Role role : new Role[] {Role.FUND_MANAGER, Role.ADMINISTRATOR, Role.DONOR_OFFICER, Role.PUBLIC}) {
            assertThat(Visibility.of(actor(role, Optional.empty())).ofState("n").sql())
                    .as(role.name())
                    .doesNotContain("record_invitee");
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void X_1_whoever_reads_a_level_reads_all_wider_ones_so_that_one_number_says_it(Role role) {
        List<?> names = (List<?>) Visibility.of(actor(role, Optional.empty()))
                .ofLevel("level")
                .values()
                .get(0);
        List<String> widest = Arrays.stream(AccessLevel.values())
                .limit(names.size())
                .map(Enum::name)
                .toList();
        assertThat(names).map(Object::toString).containsExactlyElementsOf(widest);
        assertThat(Visibility.of(actor(role, Optional.empty())).ofState("n").sql())
                .contains(role == Role.AUDITOR ? "TRUE" : "n.sight <= " + names.size());
    }

    private static Actor actor(Role role, Optional<String> organization) {
        return Actor.of(LOGIN, "One Person", role, Optional.empty(), organization, false);
    }
}
