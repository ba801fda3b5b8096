package org.palermoassist.calls;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.messages.OutsideLetters;
import org.palermoassist.messages.OutsideReader;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.UseCase;

/** Letters to experts that open nothing: they name the nomination by its ref, and say what comes next (U-9). */
@UseCase
public class ExpertLetters {
    @Inject
    private NominationStore store;

    @Inject
    private OutsideLetters letters;

    @Inject
    private CallsJournal journal;

    /** Writes to the expert of a nomination, in the expert's language; to nobody once the address is erased. */
    public void write(NominationRef ref, ExpertLetter letter, Actor by) {
        write(store.seen(ref, by), letter, by);
    }

    void write(Known known, ExpertLetter letter, Actor by) {
        if (known.head().email().isEmpty()) {
            return;
        }
        LocalDate until = known.times().deadlines().firstUntil();
        LocalDate late = known.times().deadlines().lateUntil();
        letters.tell(
                new OutsideReader(
                        known.head().name(),
                        known.head().email(),
                        known.head().language(),
                        known.head().ref().value()),
                letter.key(),
                List.of(known.times().opensOn(), until, late));
        journal.written(known.head().ref(), CallAct.WRITE, letter.name(), by);
    }
}
