package org.palermoassist.security;

/** What is asked for once the passphrase was right. */
public enum SignInStep {
    /** Nothing more. */
    NONE,
    /** A code of the second factor. */
    CODE,
    /** To set up a second factor, before anything else opens. */
    ENROL
}
