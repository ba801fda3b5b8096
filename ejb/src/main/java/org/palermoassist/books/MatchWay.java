package org.palermoassist.books;

/** How entries of both sides came together. */
public enum MatchWay {
    /** The same reference and the same amount. */
    REFERENCE,
    /** The same reference; several rows or several postings, which come to the same. */
    REFERENCE_SUM,
    /** A posting and its reversal, of which the books know nothing. */
    TAKEN_BACK,
    /** A person said so. */
    PERSON
}
