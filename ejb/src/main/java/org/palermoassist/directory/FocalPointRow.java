package org.palermoassist.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A focal point, now or before. Who it is, and how to reach it, is told inside the State and to the Secretariat only.
 *
 * @param ref of the appointment
 * @param state alpha-2 code
 * @param duty what it speaks on
 * @param inside whether the reader is told who it is
 * @param name empty for others
 * @param office empty for others
 * @param email empty for others
 * @param phone empty for others
 * @param login account, when there is one; empty for others
 * @param since first day
 * @param until day on which it ended; empty for the active one
 * @param note that appointed it, for the State and the Secretariat
 * @param noteNumber its number; empty for others
 * @param notedOn its date
 */
public record FocalPointRow(
        FocalPointRef ref,
        String state,
        FocalPointDuty duty,
        boolean inside,
        String name,
        String office,
        String email,
        String phone,
        String login,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<NoteRef> note,
        String noteNumber,
        Optional<LocalDate> notedOn)
        implements Serializable {
    /** Whether it speaks for the State today. */
    public boolean active() {
        return until.isEmpty();
    }
}
