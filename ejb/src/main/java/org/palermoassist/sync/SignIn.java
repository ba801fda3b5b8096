package org.palermoassist.sync;

/** How the portal tells a partner's server who it is. */
public enum SignIn {
    /** Not at all. */
    NONE,
    /** User name and password. */
    BASIC,
    /** A token. */
    BEARER,
    /** A key in a header of the partner's choice. */
    HEADER;

    /** Whether there is something to keep secret. */
    public boolean hasSecret() {
        return this != NONE;
    }
}
