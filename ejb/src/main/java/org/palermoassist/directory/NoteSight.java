package org.palermoassist.directory;

import java.util.EnumSet;
import java.util.Set;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;

/**
 * Which notes verbales a reader knows of: a State's mission and focal point their own, the Secretariat what was handed over or
 * registered, the auditor the same. For everybody else there are none.
 */
final class NoteSight {
    private NoteSight() {}

    /** The condition on a table with alias {@code n}. */
    static Condition of(Actor by) {
        if (by.has(Right.NOTE_DRAFT) && by.stateCode().isPresent()) {
            return Condition.of("n.sender = ?", own(by));
        }
        return by.has(Right.NOTE_REGISTER) || by.has(Right.NOTE_READ)
                ? Condition.of("n.status NOT IN ('DRAFT', 'DISCARDED')")
                : Condition.of("FALSE");
    }

    static String own(Actor by) {
        return by.stateCode().map(state -> NoteSender.ofState(state).code()).orElse("");
    }

    /** What the reader may do with a note that it sees. */
    static Set<NoteAct> acts(NoteStatus status, Actor by) {
        Set<NoteAct> acts = EnumSet.noneOf(NoteAct.class);
        if (by.has(Right.NOTE_DRAFT) && by.stateCode().isPresent()) {
            add(acts, status == NoteStatus.DRAFT, NoteAct.EDIT, NoteAct.SEND, NoteAct.DISCARD);
            add(acts, status == NoteStatus.SENT, NoteAct.TAKE_BACK);
        }
        if (by.has(Right.NOTE_REGISTER)) {
            add(acts, status == NoteStatus.SENT, NoteAct.REGISTER, NoteAct.RETURN);
            add(acts, status == NoteStatus.REGISTERED, NoteAct.CORRECT, NoteAct.REVERSE);
        }
        return acts;
    }

    private static void add(Set<NoteAct> acts, boolean may, NoteAct... several) {
        if (may) {
            acts.addAll(Set.of(several));
        }
    }
}
