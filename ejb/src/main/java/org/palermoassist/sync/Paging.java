package org.palermoassist.sync;

/** How a JSON service tells of its next page. */
public enum Paging {
    /** One answer is all. */
    NONE,
    /** By a header {@code Link} with {@code rel="next"}. */
    LINK,
    /** By a field that holds the next address. */
    NEXT,
    /** By a parameter that counts pages from 1; an empty page is the end. */
    PAGE
}
