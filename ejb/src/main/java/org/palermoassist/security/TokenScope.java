package org.palermoassist.security;

/** What a token may be used for. */
public enum TokenScope {
    /** Read what its owner may read, change nothing. */
    READ,
    /** All that its owner may do by the API. */
    ALL
}
