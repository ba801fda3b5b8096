package org.palermoassist.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Stale;

/** What administrators and focal points do with accounts of others, on the real schema. */
@ExtendWith(ArquillianExtension.class)
class AccountAdministrationIT extends InvitedPerson {
    @Test
    void a_focal_point_invites_contributors_and_mission_of_the_own_state_alone() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> invite(Role.FOCAL_POINT, focalPoint));
        Actor other = Actor.of("fp-2", "Ben", Role.FOCAL_POINT, Optional.of("QN"), Optional.empty(), true);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> invite(Role.CONTRIBUTOR, other));
        invite(Role.CONTRIBUTOR, focalPoint);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> administration.details(login, other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.renew(login, other));
        assertThat(found(login, other)).isEmpty();
        assertThat(found(login, focalPoint)).hasSize(1);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> found(login, Actor.of("x", "", Role.AUDITOR, Optional.empty(), Optional.empty(), false)));
    }

    @Test
    void who_works_elsewhere_too_is_no_longer_the_focal_points_to_take_over() {
        invite(Role.CONTRIBUTOR, focalPoint);
        workspaces.give(login, new WorkspacePlan(Role.AUDITOR, Optional.empty(), Optional.empty()), administrator);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> invitations.renew(login, focalPoint));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> administration.deactivate(login, Optional.empty(), focalPoint));
        AccountDetails seen = administration.details(login, focalPoint);
        assertThat(seen.acts()).containsExactly(AccountAct.GIVE);
        assertThat(seen.endable()).hasSize(1);
        workspaces.end(login, seen.endable().iterator().next(), focalPoint);
        assertThat(administration.details(login, administrator).past()).hasSize(1);
    }

    @Test
    void a_closed_account_is_refused_at_once_and_opened_again_as_it_was() {
        Actor person = taken();
        invite(Role.MISSION, "to-" + login, focalPoint);
        refused(
                SecurityRule.SUCCESSOR_IS_COLLEAGUE,
                () -> administration.deactivate(login, Optional.of("adm-it"), administrator));
        administration.deactivate(login, Optional.of("to-" + login), administrator);
        assertThat(accounts.actor(login, person.workspace(), NOBODY)).isEmpty();
        assertThat(signsIn(LONG)).isFalse();
        AccountDetails closed = administration.details(login, administrator);
        assertThat(closed.acts()).isEqualTo(Set.of(AccountAct.CHANGE, AccountAct.REACTIVATE));
        assertThat(closed.closed().orElseThrow().to()).contains("to-" + login);
        refused(SecurityRule.ACCOUNT_IS_OPEN, () -> invitations.renew(login, administrator));
        administration.reactivate(login, administrator);
        assertThat(signsIn(LONG)).isTrue();
    }

    @Test
    void the_last_administrator_stays_and_nobody_changes_the_own_rights() {
        invite(Role.ADMINISTRATOR, administrator);
        accounts.open(
                new NewAccount("adm-" + login, "Adm", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), "en"),
                administrator);
        Actor self = Actor.of(login, "Eve", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);
        refused(SecurityRule.NOBODY_GIVES_TO_ONESELF, () -> administration.deactivate(login, Optional.empty(), self));
        List<AccountRow> others = administration
                .page(
                        new AccountFilter(
                                "",
                                Optional.of(Role.ADMINISTRATOR),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(AccountStanding.ACTIVE)),
                        new PageRequest(0, 500, "name", true),
                        administrator)
                .items();
        for (AccountRow other : others.subList(1, others.size())) {
            administration.deactivate(other.login(), Optional.empty(), administrator);
        }
        String last = others.get(0).login();
        refused(
                SecurityRule.ONE_ADMINISTRATOR_STAYS,
                () -> administration.deactivate(last, Optional.empty(), administrator));
        String seat = others.get(0).workspaces().get(0).ref();
        refused(SecurityRule.ONE_ADMINISTRATOR_STAYS, () -> workspaces.end(last, seat, administrator));
        others.subList(1, others.size()).forEach(other -> administration.reactivate(other.login(), administrator));
    }

    @Test
    void name_and_mailbox_are_changed_by_who_read_them_last() {
        invite(Role.CONTRIBUTOR, focalPoint);
        int version = administration.details(login, focalPoint).version();
        AccountChange change = new AccountChange(login, version, "Brice T.", "other@example.org", "fr");
        administration.change(change, focalPoint);
        assertThat(administration.details(login, focalPoint).account().email()).isEqualTo("other@example.org");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> administration.change(change, focalPoint));
        refused(
                SecurityRule.EMAIL_SHAPE,
                () -> administration.change(
                        new AccountChange(login, version + 1, "Brice", "a@b\nBcc: c@d", "fr"), focalPoint));
    }

    @Test
    void a_login_is_given_once_and_has_a_mailbox() {
        invite(Role.CONTRIBUTOR, focalPoint);
        refused(SecurityRule.LOGIN_IS_NEW, () -> invite(Role.MISSION, focalPoint));
        NewAccount plan = plan(Role.MISSION, "other-" + login);
        refused(SecurityRule.ACCOUNT_HAS_EMAIL, () -> invitations.invite(new Invitation(plan, " "), focalPoint));
    }
}
