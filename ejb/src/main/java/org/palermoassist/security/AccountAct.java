package org.palermoassist.security;

/** What can be done with an account of somebody else. */
public enum AccountAct {
    /** Change name, e-mail address and language. */
    CHANGE,
    /** Give a further workspace. */
    GIVE,
    /** Send a new link, and tell a new second fact. */
    RENEW,
    /** Take the second factor off, for who lost it. */
    FACTOR,
    /** Close it. */
    DEACTIVATE,
    /** Open it again. */
    REACTIVATE
}
