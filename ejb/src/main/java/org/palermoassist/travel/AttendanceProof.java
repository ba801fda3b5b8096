package org.palermoassist.travel;

/** What proves that the expert attended the meeting (T-10). */
public enum AttendanceProof {
    /** The badge was read at the entrance. */
    BADGE,
    /** The name stands in the list of participants. */
    PARTICIPANT_LIST
}
