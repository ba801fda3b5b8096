package org.palermoassist.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the register holds of a note verbale; number, date and arrival may be missing while it is prepared.
 *
 * @param kind what it is about
 * @param number as the sender writes it, at most 60 characters; empty while it has none
 * @param datedOn the note's own date
 * @param arrivedAt arrival in the register, which is what counts (U-30)
 * @param sender State or organization
 * @param addressee at most 200 characters
 * @param language BCP 47 code of the language it is written in
 * @param subject one line, at most 500 characters
 * @param appointment whom it names, for one about a focal point
 */
public record NoteForm(
        NoteKind kind,
        String number,
        Optional<LocalDate> datedOn,
        Optional<Instant> arrivedAt,
        NoteSender sender,
        String addressee,
        String language,
        String subject,
        Optional<Appointment> appointment) {
    /** Longest number. */
    public static final int NUMBER = 60;
    /** Longest name of an addressee. */
    public static final int ADDRESSEE = 200;
    /** Longest subject. */
    public static final int SUBJECT = 500;

    /** Checks lengths and shapes; does not ask for what may still be missing. */
    public NoteForm {
        number = fitting(number, NUMBER).replaceAll("\\s+", " ");
        addressee = fitting(addressee, ADDRESSEE);
        subject = fitting(subject, SUBJECT);
        DirectoryRule.NOTE_LANGUAGE_IS_A_CODE.require(
                language != null && language.matches("[a-z]{2,3}(-[A-Z]{2})?"), String.valueOf(language));
    }

    /** The same note naming this person. */
    NoteForm naming(Appointment plan) {
        return new NoteForm(kind, number, datedOn, arrivedAt, sender, addressee, language, subject, Optional.of(plan));
    }

    private static String fitting(String text, int longest) {
        String fitted = text == null ? "" : text.strip();
        DirectoryRule.TEXT_FITS.require(fitted.length() <= longest, fitted.length(), longest);
        return fitted;
    }
}
