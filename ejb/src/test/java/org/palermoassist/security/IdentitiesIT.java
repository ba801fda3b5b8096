package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;

/** Sign-in by an organization's own provider, on the real schema; every test has accounts and subjects of its own. */
@ExtendWith(ArquillianExtension.class)
class IdentitiesIT {
    private static final String ISSUER = "https://id.example.org";
    private static final Actor NOBODY = Actor.anonymous();

    @Inject
    private Accounts accounts;

    @Inject
    private Identities identities;

    @Resource(lookup = "jdbc/portal")
    private DataSource portal;

    private Actor ann;
    private Actor administrator;
    private OutsideIdentity identity;

    @BeforeEach
    void ann_works_for_a_state() {
        ann = opened("ann", Role.FOCAL_POINT, Optional.of("QM"));
        administrator = opened("admin", Role.ADMINISTRATOR, Optional.empty());
        identity = new OutsideIdentity(ISSUER, "s-" + ann.login(), Optional.empty());
    }

    @Test
    void a_linked_identity_opens_the_account_until_it_is_unlinked() throws SQLException {
        assertThat(identities.signIn(identity, NOBODY)).isEmpty();
        String ref = identities.link(identity, ann);
        assertThat(identities.own(ann)).singleElement().satisfies(linked -> {
            assertThat(linked.issuer()).isEqualTo(ISSUER);
            assertThat(linked.linkedBy()).isEqualTo(ann.login());
            assertThat(linked.usedAt()).isEmpty();
        });
        assertThat(identities.signIn(identity, NOBODY)).contains(ann);
        assertThat(identities.own(ann).get(0).usedAt()).isPresent();
        identities.unlink(ref, ann);
        assertThat(identities.signIn(identity, NOBODY)).isEmpty();
        assertThat(identities.own(ann)).isEmpty();
        assertThat(trail(ann.login()))
                .containsSubsequence("account.linkIdentity DONE", "account.signIn DONE", "account.unlinkIdentity DONE");
    }

    @Test
    void issuer_and_subject_are_told_apart_to_the_letter() {
        identities.link(identity, ann);
        assertThat(identities.signIn(
                        new OutsideIdentity(
                                ISSUER, identity.subject().toUpperCase(java.util.Locale.ROOT), Optional.empty()),
                        NOBODY))
                .isEmpty();
        assertThat(identities.signIn(new OutsideIdentity(ISSUER + "/", identity.subject(), Optional.empty()), NOBODY))
                .isEmpty();
    }

    @Test
    void an_identity_opens_one_account_and_can_be_linked_anew_once_it_is_free() {
        String ref = identities.link(identity, ann);
        refused(SecurityRule.IDENTITY_IS_FREE, () -> identities.link(identity, administrator));
        identities.unlink(ref, administrator);
        identities.link(identity, administrator);
        assertThat(identities.signIn(identity, NOBODY)).map(Actor::login).contains(administrator.login());
    }

    @Test
    void the_provider_of_a_body_opens_accounts_of_its_own_people_alone() {
        OutsideIdentity own = new OutsideIdentity(ISSUER, identity.subject(), Optional.of("state:QM"));
        OutsideIdentity foreign = new OutsideIdentity(ISSUER, identity.subject(), Optional.of("state:QN"));
        refused(SecurityRule.IDENTITY_OF_OWN_BODY, () -> identities.link(foreign, ann));
        identities.link(own, ann);
        assertThat(identities.signIn(own, NOBODY)).isPresent();
        assertThat(identities.signIn(foreign, NOBODY)).isEmpty();
    }

    @Test
    void an_administrator_links_for_others_and_nobody_else_does() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> identities.linkTo(administrator.login(), identity, ann));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> identities.of(ann.login(), ann));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> identities.linkTo("nobody-at-all", identity, administrator));
        identities.linkTo(ann.login(), identity, administrator);
        assertThat(identities.of(ann.login(), administrator))
                .extracting(LinkedIdentity::linkedBy)
                .containsExactly(administrator.login());
        Actor other = opened("other", Role.FOCAL_POINT, Optional.of("QM"));
        String ref = identities.own(ann).get(0).ref();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> identities.unlink(ref, other));
    }

    @Test
    void links_are_few_and_well_formed() {
        refused(
                SecurityRule.IDENTITY_HAS_SHAPE,
                () -> identities.link(new OutsideIdentity(ISSUER, "x".repeat(256), Optional.empty()), ann));
        refused(
                SecurityRule.IDENTITY_HAS_SHAPE,
                () -> identities.link(new OutsideIdentity("", "x", Optional.empty()), ann));
        for (int i = 0; i < 5; i++) {
            identities.link(new OutsideIdentity(ISSUER, identity.subject() + i, Optional.empty()), ann);
        }
        refused(SecurityRule.IDENTITIES_ARE_FEW, () -> identities.link(identity, ann));
    }

    private Actor opened(String name, Role role, Optional<String> state) {
        String login = name + "-" + System.nanoTime();
        accounts.open(new NewAccount(login, name, role, state, Optional.empty(), "en"), Actor.machine("test"));
        return accounts.actor(login, "", NOBODY).orElseThrow();
    }

    private List<String> trail(String login) throws SQLException {
        try (Connection connection = portal.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT CONCAT(action, ' ', outcome) FROM audit_entry WHERE record_ref = ? ORDER BY id")) {
            query.setString(1, login);
            ResultSet rows = query.executeQuery();
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }
}
