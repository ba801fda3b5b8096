package org.palermoassist.directory;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.directory.FocalPointStore.Former;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.UseCase;

/**
 * Records a note verbale about a focal point: one step appoints, ends the predecessor that day, with the access, invites the successor,
 * and keeps both (U-12).
 */
@UseCase
public class FocalPointNotes {
    @Inject
    private NoteRegister register;

    @Inject
    private Notes notes;

    @Inject
    private FocalPointStore store;

    @Inject
    private FocalPointSeats seats;

    @Inject
    private AuditTrail audit;

    /**
     * Enters the note into the register and does what it says, all or nothing.
     *
     * @return with the second fact of the invitation, when somebody was invited
     * @throws RuleViolation {@link DirectoryRule#FOCAL_POINT_BY_NOTE}, {@link DirectoryRule#SUCCESSOR_FOLLOWS}, {@link
     *     DirectoryRule#FOCAL_POINT_TO_END}, those of {@link NoteRegister#register(NoteForm, Actor)} and, for who is let in, of {@link
     *     org.palermoassist.security.Invitations#admit(org.palermoassist.security.Invitation, Actor)}
     */
    public FocalPointEntered record(FocalPointEntry entry, Actor by) {
        by.mustHave(Right.NOTE_REGISTER);
        return entry.ending().map(what -> end(entry, what, by)).orElseGet(() -> appoint(entry, by));
    }

    private FocalPointEntered end(FocalPointEntry entry, FocalPointEntry.Ending what, Actor by) {
        NoteRef note = register.register(entry.prepared(), entry.form(), by);
        String state = state(note, by);
        List<Former> former = what.duties().stream()
                .map(duty -> store.active(state, duty))
                .flatMap(Optional::stream)
                .toList();
        DirectoryRule.FOCAL_POINT_TO_END.require(!former.isEmpty(), state);
        for (Former one : former) {
            store.end(one, what.on(), note);
            register.caused(note, one.ref().value(), by);
            audit.record(by, "focalPoint.end", one.ref(), what.on());
        }
        leave(former, state, by);
        return new FocalPointEntered(note, "", Optional.empty());
    }

    private FocalPointEntered appoint(FocalPointEntry entry, Actor by) {
        Appointment named =
                entry.form().appointment().orElseThrow(() -> new RuleViolation(DirectoryRule.FOCAL_POINT_IS_NAMED));
        Appointment plan = entry.invitedIn().isEmpty() ? named : named.workingAs(seats.login(named, by));
        NoteRef note = register.register(entry.prepared(), entry.naming(plan).form(), by);
        String state = state(note, by);
        leave(succeed(note, state, plan, by), state, by);
        Optional<String> secret = entry.invitedIn().flatMap(language -> seats.admit(state, plan, language, by));
        return new FocalPointEntered(note, plan.login(), secret);
    }

    /** Puts who is named in the place of who spoke before. */
    private List<Former> succeed(NoteRef note, String state, Appointment plan, Actor by) {
        List<Former> former = new ArrayList<>();
        for (FocalPointDuty duty : plan.duties()) {
            store.active(state, duty).ifPresent(one -> {
                store.end(one, plan.since(), note);
                audit.record(by, "focalPoint.end", one.ref(), plan.since());
                former.add(one);
            });
            FocalPointRef appointed = store.insert(state, duty, plan, note);
            register.caused(note, appointed.value(), by);
            audit.record(by, "focalPoint.appoint", appointed, state, duty, plan.since());
        }
        return former;
    }

    private void leave(List<Former> former, String state, Actor by) {
        former.stream()
                .map(Former::login)
                .filter(login -> !login.isEmpty() && !store.speaks(login, state))
                .distinct()
                .forEach(login -> seats.leave(login, state, by));
    }

    private String state(NoteRef ref, Actor by) {
        NoteRow note = notes.row(ref, by);
        boolean names = note.kind() == NoteKind.FOCAL_POINT && note.status() == NoteStatus.REGISTERED;
        return note.sender()
                .state()
                .filter(code -> names)
                .orElseThrow(() -> new RuleViolation(DirectoryRule.FOCAL_POINT_BY_NOTE, ref));
    }
}
