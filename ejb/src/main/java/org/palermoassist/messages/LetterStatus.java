package org.palermoassist.messages;

/** Where a letter stands. */
public enum LetterStatus {
    /** It goes out soon, or again after it failed. */
    WAITING,
    /** The mail server, or the file, has it. */
    SENT,
    /** Several tries failed. */
    GIVEN_UP
}
