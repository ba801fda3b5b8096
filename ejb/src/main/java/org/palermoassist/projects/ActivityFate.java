package org.palermoassist.projects;

/** What an import would do with an activity that comes in. */
enum ActivityFate {
    /** Its identifier is not known. */
    NEW,
    /** It says what is stored. */
    SAME,
    /** It says what is stored, and had vanished. */
    BACK,
    /** It says something else, and had vanished. */
    RETURNED,
    /** It says something else. */
    CHANGED,
    /** Another source's word, or our own, holds; that this one tells of it, too, is noted beside. */
    TOLD
}
