package org.palermoassist.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;

/** People and notes verbales that the tests speak of. */
final class NoteExamples {
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private NoteExamples() {}

    static Actor of(Role role) {
        return Actor.of("somebody", "Somebody", role, Optional.empty(), Optional.empty(), false);
    }

    static Actor coordinator() {
        return Actor.of("coordinator", "Coordinator", Role.COORDINATOR, Optional.empty(), Optional.empty(), false);
    }

    static Actor focalPoint(String state) {
        return Actor.of("fp-" + state, "Focal point", Role.FOCAL_POINT, Optional.of(state), Optional.empty(), true);
    }

    static NoteForm note(String state, NoteKind kind, String number) {
        return new NoteForm(
                kind,
                number,
                Optional.of(LocalDate.of(2026, 5, 28)),
                Optional.of(NOON.minusSeconds(3600)),
                NoteSender.ofState(state),
                "Secretariat",
                "fr",
                "A line on what it says",
                Optional.empty());
    }

    static NoteForm naming(String state, String number, Appointment plan) {
        NoteForm form = note(state, NoteKind.FOCAL_POINT, number);
        return new NoteForm(
                form.kind(),
                form.number(),
                form.datedOn(),
                form.arrivedAt(),
                form.sender(),
                form.addressee(),
                form.language(),
                form.subject(),
                Optional.of(plan));
    }

    static NoteForm unfinished(String state) {
        return new NoteForm(
                NoteKind.NEED,
                "",
                Optional.empty(),
                Optional.empty(),
                NoteSender.ofState(state),
                "",
                "fr",
                "",
                Optional.empty());
    }

    static Note draft(String state) {
        return new Note(NoteRef.next(), unfinished(state), focalPoint(state), NOON);
    }

    static Note registered(String state) {
        Note note = draft(state);
        note.register(note(state, NoteKind.NEED, "12/2026"), NOON);
        return note;
    }

    static Appointment appointment(String name, LocalDate since, FocalPointDuty... duties) {
        return new Appointment(Set.of(duties), name, "Ministry of Justice", "office@example.org", "", "", since);
    }
}
