package org.palermoassist.directory;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.UseCase;

/**
 * Writes the register of notes verbales. A State's mission and focal point prepare theirs; the Secretariat registers, corrects by
 * a new row, and reverses. Nothing that was registered is lost.
 */
@UseCase
public class NoteRegister {
    @Inject
    private NoteStore store;

    @Inject
    private Clock clock;

    /**
     * Begins a draft of the actor's own State.
     *
     * @throws NotAllowed {@link DirectoryRule#NOTE_IS_OF_OWN_STATE} for another sender
     */
    public NoteRef draft(NoteForm form, Actor by) {
        mayDraft(form, by);
        Note note = new Note(NoteRef.next(), form, by, clock.instant());
        store.add(note);
        store.names(note, form.appointment());
        store.written(note, NoteAct.DRAFT, "", by);
        return note.ref();
    }

    /**
     * Changes a draft.
     *
     * @param edition of the note as the writer read it
     */
    public void save(NoteRef ref, int edition, NoteForm form, Actor by) {
        mayDraft(form, by);
        Note note = store.seen(ref, by);
        note.mustBe(edition);
        note.write(form);
        store.names(note, form.appointment());
        store.written(note, NoteAct.EDIT, "", by);
    }

    /** Hands a draft to the Secretariat, signed scan and all; it cannot be changed from then on. */
    public void send(NoteRef ref, Actor by) {
        Note note = drafted(ref, by);
        note.send();
        store.written(note, NoteAct.SEND, "", by);
    }

    /** Takes back what was handed over and is not registered yet. */
    public void takeBack(NoteRef ref, Actor by) {
        Note note = drafted(ref, by);
        note.reopen();
        store.written(note, NoteAct.TAKE_BACK, "", by);
    }

    /** Gives a draft up. */
    public void discard(NoteRef ref, Actor by) {
        Note note = drafted(ref, by);
        note.discard();
        store.written(note, NoteAct.DISCARD, "", by);
    }

    /** Sends what a State handed over back to it, as a draft. */
    public void giveBack(NoteRef ref, String reason, Actor by) {
        by.mustHave(Right.NOTE_REGISTER);
        DirectoryRule.CORRECTION_HAS_REASON.require(!reason.isBlank(), ref);
        Note note = store.seen(ref, by);
        note.reopen();
        store.written(note, NoteAct.RETURN, reason, by);
    }

    /**
     * Enters a note verbale that came on paper or by mail.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link DirectoryRule#NOTE_NUMBER_IS_UNIQUE}, {@link
     *     DirectoryRule#NOTE_IS_COMPLETE}, {@link DirectoryRule#NOTE_ARRIVES_AFTER_ITS_DATE}
     */
    public NoteRef register(NoteForm form, Actor by) {
        return register(Optional.empty(), form, by);
    }

    /**
     * Enters a note verbale.
     *
     * @param prepared the State's draft that it was written from, when there is one: its ref stands on the paper
     */
    public NoteRef register(Optional<NoteRef> prepared, NoteForm form, Actor by) {
        by.mustHave(Right.NOTE_REGISTER);
        Note note = prepared.map(ref -> store.seen(ref, by))
                .orElseGet(() -> new Note(NoteRef.next(), form, by, clock.instant()));
        if (prepared.isPresent()) {
            DirectoryRule.NOTE_IS_OF_OWN_STATE.require(note.form().sender().equals(form.sender()), form.sender());
        }
        store.numberIsFree(form, note.ref());
        note.register(form, clock.instant());
        if (prepared.isEmpty()) {
            store.add(note);
        }
        store.names(note, form.appointment());
        store.written(note, NoteAct.REGISTER, "", by);
        return note.ref();
    }

    /**
     * Puts a correction in the place of an entry; the entry stays readable.
     *
     * @param edition of the note as the officer read it
     * @param reason required, at most 1,000 characters
     */
    public void correct(NoteRef ref, int edition, NoteForm form, String reason, Actor by) {
        by.mustHave(Right.NOTE_REGISTER);
        Note note = store.seen(ref, by);
        note.mustBe(edition);
        store.numberIsFree(form, ref);
        note.correct(form, reason, clock.instant());
        store.written(note, NoteAct.CORRECT, reason, by);
    }

    /** Marks an entry as a mistake; it stays readable, and its number is free again. */
    public void reverse(NoteRef ref, String reason, Actor by) {
        by.mustHave(Right.NOTE_REGISTER);
        Note note = store.seen(ref, by);
        note.reverse(reason);
        store.written(note, NoteAct.REVERSE, reason, by);
    }

    /** Says that a note verbale caused a record, such as a need. */
    public void caused(NoteRef ref, String record, Actor by) {
        if (!by.has(Right.NOTE_REGISTER)) {
            by.mustHave(Right.NOTE_DRAFT);
        }
        store.caused(store.seen(ref, by), record, by);
    }

    private Note drafted(NoteRef ref, Actor by) {
        by.mustHave(Right.NOTE_DRAFT);
        return store.seen(ref, by);
    }

    private static void mayDraft(NoteForm form, Actor by) {
        by.mustHave(Right.NOTE_DRAFT);
        if (!form.sender().state().equals(by.stateCode())) {
            throw new NotAllowed(DirectoryRule.NOTE_IS_OF_OWN_STATE);
        }
    }
}
