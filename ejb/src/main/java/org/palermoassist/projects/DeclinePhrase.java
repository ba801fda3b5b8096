package org.palermoassist.projects;

/** What a State says when it declines a link: neutral phrases only; its reason is for the Secretariat (U-17). */
public enum DeclinePhrase {
    /** Not at present. */
    NOT_AT_PRESENT,
    /** The need is being answered in another way. */
    ANSWERED_OTHERWISE,
    /** The State would like to speak about it first. */
    TO_BE_DISCUSSED
}
