package org.palermoassist.directory;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A note verbale as a list shows it.
 *
 * @param ref its ref
 * @param edition newest row of it
 * @param status how far it has come
 * @param kind what it is about
 * @param number as the sender writes it; empty while it has none
 * @param datedOn its own date
 * @param arrivedAt arrival in the register
 * @param sender State or organization
 * @param senderName in the reader's language
 * @param addressee to whom
 * @param language BCP 47
 * @param subject one line
 */
public record NoteRow(
        NoteRef ref,
        int edition,
        NoteStatus status,
        NoteKind kind,
        String number,
        Optional<LocalDate> datedOn,
        Optional<Instant> arrivedAt,
        NoteSender sender,
        String senderName,
        String addressee,
        String language,
        String subject)
        implements Serializable {
    /** What the register holds, to be changed. */
    NoteForm form(Optional<Appointment> appointment) {
        return new NoteForm(kind, number, datedOn, arrivedAt, sender, addressee, language, subject, appointment);
    }
}
