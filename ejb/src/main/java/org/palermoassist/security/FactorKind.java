package org.palermoassist.security;

/** What somebody signs in with beside the passphrase. */
public enum FactorKind {
    /** An authenticator application on a telephone or computer, with ten recovery codes in reserve. */
    APP,
    /** A printed list of codes, for who has no telephone of one's own (U-10). */
    LIST
}
