package org.palermoassist.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A note verbale with all that the reader may know of it.
 *
 * @param row what holds now
 * @param appointment whom it names, for one about a focal point
 * @param entries all rows of the register about it, newest first
 * @param records refs of the records that it caused, in the order in which it caused them
 * @param acts what the reader may do now
 */
public record NoteDetails(
        NoteRow row,
        Optional<Appointment> appointment,
        List<NoteEntryRow> entries,
        List<String> records,
        Set<NoteAct> acts) {
    /** What the register holds, to be changed. */
    public NoteForm form() {
        return row.form(appointment);
    }
}
