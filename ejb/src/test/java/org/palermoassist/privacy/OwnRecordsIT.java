package org.palermoassist.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.ApiTokens;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.OwnProfile;
import org.palermoassist.security.OwnTable;
import org.palermoassist.security.Role;
import org.palermoassist.security.SecurityRule;
import org.palermoassist.security.TokenScope;
import org.palermoassist.shared.NotAllowed;

/** A person gets all that is held about him, and nothing about anybody else. */
@ExtendWith(ArquillianExtension.class)
class OwnRecordsIT {
    private static final Actor NOBODY = Actor.anonymous();

    @Inject
    private OwnRecords records;

    @Inject
    private OwnProfile profile;

    @Inject
    private Accounts accounts;

    @Inject
    private ApiTokens tokens;

    @Test
    void a_person_reads_what_is_held_and_no_secret() {
        Actor ann = opened("ann");
        Actor bob = opened("bob");
        String secret = tokens.make("figures of Ann", TokenScope.READ, 1, ann);
        accounts.signIn(ann.login(), "wrong", "192.0.2.71", NOBODY);
        List<OwnTable> all = records.takeAway(ann);
        assertThat(all)
                .extracting(OwnTable::name)
                .contains("account", "letters", "need-forms", "project-forms", "trail");
        assertThat(table("account", all).columns()).contains("login", "display_name", "created_at");
        assertThat(table("account", all).rows()).singleElement().satisfies(row -> assertThat(row)
                .contains(ann.login(), "Name of " + ann.login())
                .first()
                .asString()
                .endsWith("Z"));
        assertThat(table("workspaces", all).rows()).hasSize(1);
        assertThat(table("tokens", all).rows()).singleElement().asString().contains("figures of Ann");
        assertThat(table("sign-in-failures", all).rows())
                .singleElement()
                .asString()
                .contains("192.0.2.71");
        assertThat(table("trail", all).rows().toString()).contains("account.makeToken");
        assertThat(all.toString())
                .doesNotContain(secret)
                .doesNotContain(bob.login())
                .doesNotContain("$argon2");
        assertThat(table("trail", records.read(ann)).rows().toString()).contains("privacy.takeAway");
    }

    @Test
    void a_person_corrects_name_and_language_and_the_trail_keeps_neither_word() {
        Actor ann = opened("ann");
        profile.correct(" Ann Example-Jones ", "fr", ann);
        Actor corrected = accounts.actor(ann.login(), "", NOBODY).orElseThrow();
        assertThat(corrected.name()).isEqualTo("Ann Example-Jones");
        assertThat(corrected.language()).isEqualTo("fr");
        assertThat(table("trail", records.read(ann)).rows().toString())
                .contains("account.correct")
                .doesNotContain("Jones");
        refused(SecurityRule.ACCOUNT_HAS_NAME, () -> profile.correct(" ", "fr", ann));
        refused(SecurityRule.ACCOUNT_HAS_NAME, () -> profile.correct("x".repeat(121), "fr", ann));
        refused(SecurityRule.LANGUAGE_IS_OFFERED, () -> profile.correct("Ann", "xx", ann));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> profile.correct("Ann", "fr", NOBODY));
    }

    @Test
    void nobody_without_an_account_is_answered() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> records.read(NOBODY));
    }

    private Actor opened(String name) {
        String login = name + "-" + System.nanoTime();
        accounts.open(
                new NewAccount(login, "Name of " + login, Role.AUDITOR, Optional.empty(), Optional.empty(), "en"),
                Actor.machine("test"));
        return accounts.actor(login, "", NOBODY).orElseThrow();
    }

    private static OwnTable table(String name, List<OwnTable> all) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
