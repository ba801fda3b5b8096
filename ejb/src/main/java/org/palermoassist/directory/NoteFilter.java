package org.palermoassist.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list of notes verbales is narrowed by.
 *
 * @param words in number, subject or addressee, or the ref itself
 * @param kind what it is about
 * @param status how far it has come
 * @param state alpha-2 code of the State that sends it
 * @param arrivedFrom first day of arrival, UTC
 * @param arrivedTo last day of arrival, UTC
 */
public record NoteFilter(
        String words,
        Optional<NoteKind> kind,
        Optional<NoteStatus> status,
        Optional<String> state,
        Optional<LocalDate> arrivedFrom,
        Optional<LocalDate> arrivedTo) {
    /** All of them. */
    public static NoteFilter of() {
        return new NoteFilter(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Those of one status. */
    public static NoteFilter of(NoteStatus status) {
        return new NoteFilter(
                "", Optional.empty(), Optional.of(status), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
