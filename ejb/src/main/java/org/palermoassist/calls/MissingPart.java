package org.palermoassist.calls;

/** What a nomination can lack; each is told in a sentence (E-2, E-3). */
public enum MissingPart {
    /** No note verbale names the expert yet. */
    NOTE(false),
    /** The note verbale is not in the register yet. */
    NOTE_REGISTERED(false),
    /** The name as in the passport. */
    NAME(true),
    /** The day of birth, as far as it is known. */
    BIRTH(true),
    /** The nationality. */
    NATIONALITY(true),
    /** The country that the expert lives in. */
    HOME_COUNTRY(true),
    /** The town that the expert works in. */
    DUTY_STATION(true),
    /** Function and institution. */
    POSITION(true),
    /** Whether the expert serves the government. */
    GOVERNMENT(true),
    /** The number of the passport. */
    PASSPORT_NUMBER(true),
    /** The country that gave the passport. */
    PASSPORT_COUNTRY(true),
    /** The last day of the passport. */
    PASSPORT_UNTIL(true),
    /** The passport ends before the meeting does. */
    PASSPORT_VALID(true),
    /** The page of the passport with the picture. */
    PASSPORT_PAGE(true),
    /** The curriculum vitae. */
    CV(true),
    /** Expertise against an item of the agenda, of each meeting. */
    EXPERTISE(true),
    /** Whether a visa is needed. */
    VISA(true),
    /** The signed statement that nobody else pays the same cost. */
    STATEMENT(true),
    /** Another State names the same person. */
    ONE_STATE(false);

    private final boolean byExpert;

    MissingPart(boolean byExpert) {
        this.byExpert = byExpert;
    }

    /** Whether the expert can mend it; the State and the Secretariat the others. */
    public boolean byExpert() {
        return byExpert;
    }
}
