package org.palermoassist.directory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A note verbale about a focal point as it is entered: it names somebody, or it ends functions without naming a successor.
 *
 * @param prepared the State's draft it was written from, when there is one
 * @param form what the register holds of it; its appointment is empty where it ends functions
 * @param ending what ends, where nobody is named
 * @param invitedIn language of the letter, when who is named is to work in the portal at once; empty for somebody who is not
 */
public record FocalPointEntry(
        Optional<NoteRef> prepared, NoteForm form, Optional<Ending> ending, Optional<String> invitedIn) {

    /** One that names somebody who is not let in by it. */
    public static FocalPointEntry of(NoteForm form) {
        return new FocalPointEntry(Optional.empty(), form, Optional.empty(), Optional.empty());
    }

    /** The same, from a State's draft. */
    public FocalPointEntry from(Optional<NoteRef> draft) {
        return new FocalPointEntry(draft, form, ending, invitedIn);
    }

    /** The same, and who is named is invited, or given the workspace; the letter is in this language. */
    public FocalPointEntry inviting(String language) {
        return new FocalPointEntry(prepared, form, ending, Optional.of(language));
    }

    /** The same note, which ends these functions and names nobody. */
    public FocalPointEntry ending(Ending what) {
        return new FocalPointEntry(prepared, form, Optional.of(what), Optional.empty());
    }

    /** The same entry with this person named. */
    FocalPointEntry naming(Appointment plan) {
        return new FocalPointEntry(prepared, form.naming(plan), ending, invitedIn);
    }

    /**
     * What ends without a successor.
     *
     * @param duties one or several
     * @param on last day
     */
    public record Ending(Set<FocalPointDuty> duties, LocalDate on) {
        /** Checks that something ends on some day. */
        public Ending {
            duties = duties.isEmpty() ? Set.of() : EnumSet.copyOf(duties);
            DirectoryRule.FOCAL_POINT_TO_END.require(!duties.isEmpty() && on != null);
        }
    }
}
