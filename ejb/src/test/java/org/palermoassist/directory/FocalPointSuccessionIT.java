package org.palermoassist.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermoassist.directory.NoteExamples.*;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.documents.Documents;
import org.palermoassist.documents.DocumentsRule;
import org.palermoassist.documents.Scan;
import org.palermoassist.documents.ScannedNotes;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Role;
import org.palermoassist.security.SecurityRule;
import org.palermoassist.security.Sessions;
import org.palermoassist.security.SignInWay;

/** One step appoints, ends the predecessor with the access, and invites (U-12), on the real schema; every test has a State of its own. */
@ExtendWith(ArquillianExtension.class)
class FocalPointSuccessionIT {
    private static final Actor OFFICER = coordinator();
    private static final Actor NOBODY = Actor.anonymous();
    private static final LocalDate MAY = LocalDate.of(2026, 5, 28);

    @Inject
    private FocalPointNotes notes;

    @Inject
    private ScannedNotes scanned;

    @Inject
    private FocalPoints focalPoints;

    @Inject
    private Notes register;

    @Inject
    private Documents documents;

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Test
    void who_is_named_is_invited_under_a_login_made_of_the_name_and_is_told_the_second_fact() {
        FocalPointEntered first = notes.record(names("YA", "1", "Élise Ñandú", "", FocalPointDuty.NEEDS), OFFICER);
        assertThat(first.login()).isEqualTo("elise.nandu");
        assertThat(first.secret())
                .hasValueSatisfying(secret -> assertThat(secret).isNotBlank());
        assertThat(actor("elise.nandu")).hasValueSatisfying(actor -> {
            assertThat(actor.role()).isEqualTo(Role.FOCAL_POINT);
            assertThat(actor.stateCode()).contains("YA");
        });
        assertThat(active("YA").login()).isEqualTo("elise.nandu");
        FocalPointEntered namesake = notes.record(names("YB", "1", "Elise Nandu", "", FocalPointDuty.NEEDS), OFFICER);
        assertThat(namesake.login()).isEqualTo("elise.nandu-2");
    }

    @Test
    void access_of_the_predecessor_ends_with_the_sessions_the_same_moment() {
        notes.record(names("YC", "1", "First Person", "yc-first", FocalPointDuty.NEEDS), OFFICER);
        Actor first = actor("yc-first").orElseThrow();
        String session = sessions.begin(SignInWay.PASSPHRASE, "192.0.2.1", "", first);
        assertThat(sessions.visit(session, "", NOBODY)).isPresent();
        notes.record(names("YC", "2", "Second Person", "yc-second", FocalPointDuty.NEEDS), OFFICER);
        assertThat(sessions.visit(session, "", NOBODY)).isEmpty();
        assertThat(actor("yc-first")).isEmpty();
        assertThat(actor("yc-second")).isPresent();
    }

    @Test
    void access_stays_as_long_as_one_function_does() {
        notes.record(
                names("YD", "1", "First Person", "yd-first", FocalPointDuty.NEEDS, FocalPointDuty.REVIEW), OFFICER);
        notes.record(names("YD", "2", "Second Person", "yd-second", FocalPointDuty.NEEDS), OFFICER);
        assertThat(actor("yd-first")).isPresent();
        notes.record(names("YD", "3", "Second Person", "yd-second", FocalPointDuty.REVIEW), OFFICER);
        assertThat(actor("yd-first")).isEmpty();
        assertThat(actor("yd-second")).isPresent();
    }

    @Test
    void FOCAL_POINT_TO_END() {
        notes.record(names("YE", "1", "First Person", "ye-first", FocalPointDuty.NEEDS), OFFICER);
        refused(DirectoryRule.FOCAL_POINT_TO_END, () -> notes.record(ends("YE", "2", FocalPointDuty.REVIEW), OFFICER));
        assertThat(actor("ye-first")).isPresent();
        FocalPointEntered ended = notes.record(ends("YE", "2", FocalPointDuty.NEEDS), OFFICER);
        assertThat(ended.secret()).isEmpty();
        assertThat(actor("ye-first")).isEmpty();
        assertThat(focalPoints.of("YE", OFFICER)).singleElement().satisfies(row -> {
            assertThat(row.until()).contains(MAY);
            assertThat(register.details(ended.note(), OFFICER).records())
                    .containsExactly(row.ref().value());
        });
    }

    @Test
    void who_has_an_account_for_the_state_is_given_the_workspace_and_not_invited() {
        open("yf-mission", Role.MISSION, "YF");
        FocalPointEntered entered =
                notes.record(names("YF", "1", "Of The Mission", "yf-mission", FocalPointDuty.NEEDS), OFFICER);
        assertThat(entered.secret()).isEmpty();
        Actor mission = actor("yf-mission").orElseThrow();
        assertThat(mission.role()).isEqualTo(Role.MISSION);
        notes.record(names("YF", "2", "Of The Mission", "yf-mission", FocalPointDuty.REVIEW), OFFICER);
        notes.record(ends("YF", "3", FocalPointDuty.NEEDS, FocalPointDuty.REVIEW), OFFICER);
        assertThat(actor("yf-mission")).map(Actor::role).contains(Role.MISSION);
    }

    @Test
    void ACCOUNT_OF_SAME_BODY_and_whatever_is_refused_leaves_nothing_half_done() {
        open("yg-other", Role.MISSION, "YH");
        notes.record(names("YG", "1", "First Person", "yg-first", FocalPointDuty.NEEDS), OFFICER);
        String session = sessions.begin(
                SignInWay.PASSPHRASE, "192.0.2.1", "", actor("yg-first").orElseThrow());
        refused(
                SecurityRule.ACCOUNT_OF_SAME_BODY,
                () -> notes.record(names("YG", "2", "Second", "yg-other", FocalPointDuty.NEEDS), OFFICER));
        refused(
                SecurityRule.LOGIN_SHAPE,
                () -> notes.record(names("YG", "2", "Second", "not a login", FocalPointDuty.NEEDS), OFFICER));
        refused(
                DocumentsRule.FILE_KIND_IS_ALLOWED,
                () -> scanned.record(
                        names("YG", "2", "Second", "yg-second", FocalPointDuty.NEEDS), scan("MZ program"), OFFICER));
        assertThat(active("YG").login()).isEqualTo("yg-first");
        assertThat(sessions.visit(session, "", NOBODY)).isPresent();
        assertThat(actor("yg-second")).isEmpty();
        FocalPointEntered entered = scanned.record(
                names("YG", "2", "Second", "yg-second", FocalPointDuty.NEEDS), scan("%PDF-1.4 signed"), OFFICER);
        assertThat(documents.of(entered.note().value(), OFFICER)).hasSize(1);
        assertThat(actor("yg-second")).isPresent();
    }

    private static FocalPointEntry names(
            String state, String number, String name, String login, FocalPointDuty... duties) {
        Appointment plan = appointment(name, MAY, duties).workingAs(login);
        return FocalPointEntry.of(naming(state, number, plan)).inviting("fr");
    }

    private static FocalPointEntry ends(String state, String number, FocalPointDuty... duties) {
        return FocalPointEntry.of(note(state, NoteKind.FOCAL_POINT, number))
                .ending(new FocalPointEntry.Ending(Set.of(duties), MAY));
    }

    private static Optional<Scan> scan(String content) {
        return Optional.of(
                new Scan("Signed note", new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII))));
    }

    private void open(String login, Role role, String state) {
        accounts.open(
                new NewAccount(login, "Somebody", role, Optional.of(state), Optional.empty(), "en"),
                Actor.machine("test"));
    }

    private Optional<Actor> actor(String login) {
        return accounts.actor(login, "", NOBODY);
    }

    private FocalPointRow active(String state) {
        return focalPoints.active(state, FocalPointDuty.NEEDS, OFFICER).orElseThrow();
    }
}
