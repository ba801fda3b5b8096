package org.palermoassist.security;

/** Whether an account can be signed in to. */
public enum AccountStanding {
    /** It can. */
    ACTIVE,
    /** The person was invited and has set no passphrase yet. */
    INVITED,
    /** It was deactivated. */
    INACTIVE
}
