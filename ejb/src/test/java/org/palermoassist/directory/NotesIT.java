package org.palermoassist.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.directory.NoteExamples.*;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;

/** The register of notes verbales and the focal points on the real schema; every test speaks of a State of its own. */
@ExtendWith(ArquillianExtension.class)
class NotesIT {
    private static final Actor OFFICER = coordinator();
    private static final PageRequest ALL = PageRequest.of(0, 500);

    @Inject
    private Notes notes;

    @Inject
    private NoteRegister register;

    @Inject
    private FocalPoints focalPoints;

    @Inject
    private FocalPointNotes focalPointNotes;

    @Resource(lookup = "jdbc/portal")
    private DataSource portal;

    @Test
    void a_prepared_note_is_handed_over_registered_corrected_and_reversed_with_all_its_rows() {
        Actor state = focalPoint("XA");
        NoteRef ref = register.draft(unfinished("XA"), state);
        register.save(ref, notes.row(ref, state).edition(), unfinished("XA"), state);
        assertThatThrownBy(() -> notes.row(ref, OFFICER)).isInstanceOf(NotFound.class);
        register.send(ref, state);
        assertThat(notes.page(NoteFilter.of(NoteStatus.SENT), ALL, OFFICER).items())
                .extracting(NoteRow::ref)
                .contains(ref);
        register.register(Optional.of(ref), note("XA", NoteKind.NEED, "7/2026"), OFFICER);
        register.correct(
                ref, notes.row(ref, OFFICER).edition(), note("XA", NoteKind.NEED, "8/2026"), "a slip", OFFICER);
        register.reverse(ref, "sent to another address", OFFICER);
        assertThat(notes.details(ref, OFFICER).entries())
                .extracting(entry -> entry.act() + " " + entry.form().number())
                .containsExactly("REVERSE 8/2026", "CORRECT 8/2026", "REGISTER 7/2026", "SEND ", "EDIT ", "DRAFT ");
        assertThat(notes.row(ref, OFFICER).status()).isEqualTo(NoteStatus.REVERSED);
    }

    @Test
    void only_own_state_secretariat_and_auditor_know_of_a_note() {
        NoteRef ref = register.register(note("XB", NoteKind.COMMENT, "1"), OFFICER);
        assertThat(notes.row(ref, focalPoint("XB")).senderName()).isEqualTo("state:XB");
        assertThat(notes.row(ref, of(Role.AUDITOR)).number()).isEqualTo("1");
        for (Actor stranger :
                List.of(focalPoint("XC"), of(Role.PROVIDER_OFFICER), of(Role.ADMINISTRATOR), Actor.anonymous())) {
            assertThatThrownBy(() -> notes.details(ref, stranger)).isInstanceOf(NotFound.class);
            assertThat(notes.page(asked(ref), ALL, stranger).total()).isZero();
        }
    }

    @Test
    void NOTE_NUMBER_IS_UNIQUE() throws SQLException {
        NoteRef first = register.register(note("XD", NoteKind.COMMENT, "AB 12/2026"), OFFICER);
        refused(
                DirectoryRule.NOTE_NUMBER_IS_UNIQUE,
                () -> register.register(note("XD", NoteKind.NEED, "ab12/2026"), OFFICER));
        register.register(note("XE", NoteKind.COMMENT, "AB 12/2026"), OFFICER);
        assertThatThrownBy(() -> copyOf(first)).isInstanceOf(SQLException.class).hasMessageContaining("uq_note_number");
        register.reverse(first, "a mistake", OFFICER);
        assertThat(register.register(note("XD", NoteKind.NEED, "AB 12/2026"), OFFICER))
                .isNotEqualTo(first);
    }

    private static NoteFilter asked(NoteRef ref) {
        return new NoteFilter(
                ref.value(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same row once more, by a writer who asks nobody. */
    private void copyOf(NoteRef ref) throws SQLException {
        execute(
                "INSERT INTO note (version, ref, edition, status, kind, number, dated_on, arrived_at, sender, addressee,"
                        + " language, subject, author, created_at) SELECT version, '" + NoteRef.next()
                        + "', edition, status, kind,"
                        + " number, dated_on, arrived_at, sender, addressee, language, subject, author, created_at FROM note"
                        + " WHERE ref = '" + ref + "'");
    }

    @Test
    void NOTE_IS_OF_OWN_STATE() {
        assertThatThrownBy(() -> register.draft(unfinished("XF"), focalPoint("XG")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> register.register(note("XF", NoteKind.NEED, "1"), focalPoint("XF")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void rows_of_the_register_cannot_be_changed() {
        for (String order : List.of(
                "UPDATE note_entry SET note_id = note_id WHERE note_id = 0",
                "DELETE FROM note_entry WHERE note_id = 0",
                "DELETE FROM note_record WHERE note_id = 0",
                "DELETE FROM note WHERE id = 0",
                "DELETE FROM focal_point WHERE id = 0")) {
            assertThatThrownBy(() -> execute(order))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("command denied");
        }
    }

    @Test
    void a_note_appoints_and_the_successor_ends_the_predecessor_that_day() {
        NoteRef first = appoint("XH", "1", "Adèle Marchand", LocalDate.of(2026, 5, 29));
        NoteRef second = appoint("XH", "2", "Brice Talon", LocalDate.of(2026, 6, 1));
        List<FocalPointRow> all = focalPoints.of("XH", OFFICER);
        assertThat(all).extracting(FocalPointRow::name).containsExactly("Brice Talon", "Adèle Marchand");
        assertThat(all).extracting(FocalPointRow::note).containsExactly(Optional.of(second), Optional.of(first));
        assertThat(all.get(1).until()).contains(LocalDate.of(2026, 6, 1));
        assertThat(notes.details(second, OFFICER).records())
                .containsExactly(all.get(0).ref().value());
        assertThat(notes.causeOf(all.get(0).ref().value(), OFFICER))
                .map(NoteRow::ref)
                .contains(second);
        assertThat(focalPoints.of("XH", focalPoint("XH"))).hasSize(2);
        assertThat(focalPoints.of("XH", focalPoint("XC")))
                .extracting(FocalPointRow::name, FocalPointRow::email, FocalPointRow::noteNumber)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("", "", ""));
    }

    @Test
    void ONE_FOCAL_POINT() {
        appoint("XI", "1", "Adèle Marchand", LocalDate.of(2026, 5, 29));
        assertThatThrownBy(
                        () -> execute(
                                "INSERT INTO focal_point (ref, state_code, duty, name, office, email, phone, since,"
                                        + " note_ref, recorded_at) SELECT '" + FocalPointRef.next()
                                        + "', state_code, duty, 'Another',"
                                        + " office, email, phone, since, note_ref, recorded_at FROM focal_point WHERE state_code = 'XI'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("uq_ONE_FOCAL_POINT");
    }

    @Test
    void SUCCESSOR_FOLLOWS() {
        appoint("XJ", "1", "Adèle Marchand", LocalDate.of(2026, 5, 29));
        refused(DirectoryRule.SUCCESSOR_FOLLOWS, () -> appoint("XJ", "2", "Brice Talon", LocalDate.of(2026, 5, 28)));
        assertThat(focalPoints.active("XJ", FocalPointDuty.NEEDS, OFFICER))
                .map(FocalPointRow::name)
                .contains("Adèle Marchand");
        assertThat(notes.count(NoteFilter.of(), focalPoint("XJ"))).isEqualTo(1);
    }

    @Test
    void FOCAL_POINT_BY_NOTE() {
        Appointment plan = appointment("Adèle Marchand", LocalDate.of(2026, 6, 1), FocalPointDuty.NEEDS);
        NoteForm comment = note("XK", NoteKind.COMMENT, "1");
        NoteForm named = new NoteForm(
                comment.kind(),
                comment.number(),
                comment.datedOn(),
                comment.arrivedAt(),
                comment.sender(),
                comment.addressee(),
                comment.language(),
                comment.subject(),
                Optional.of(plan));
        refused(DirectoryRule.FOCAL_POINT_BY_NOTE, () -> focalPointNotes.record(FocalPointEntry.of(named), OFFICER));
    }

    @Test
    void states_without_a_focal_point_are_told_to_the_secretariat_only() {
        assertThat(focalPoints.statesWithout(FocalPointDuty.NEEDS, OFFICER)).contains("NP");
        appoint("NP", "1", "Somebody", LocalDate.of(2026, 6, 1));
        assertThat(focalPoints.statesWithout(FocalPointDuty.NEEDS, OFFICER)).doesNotContain("NP");
        assertThat(focalPoints.active(Actor.anonymous()))
                .extracting(FocalPointRow::state)
                .contains("NP");
        assertThatThrownBy(() -> focalPoints.statesWithout(FocalPointDuty.NEEDS, focalPoint("NP")))
                .isInstanceOf(NotAllowed.class);
    }

    private NoteRef appoint(String state, String number, String name, LocalDate since) {
        NoteForm form = naming(state, number, appointment(name, since, FocalPointDuty.NEEDS));
        return focalPointNotes.record(FocalPointEntry.of(form), OFFICER).note();
    }

    private void execute(String order) throws SQLException {
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
