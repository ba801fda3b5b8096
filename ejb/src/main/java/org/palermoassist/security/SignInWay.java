package org.palermoassist.security;

/** How a session was signed in. */
public enum SignInWay {
    /** With the passphrase alone. */
    PASSPHRASE,
    /** With passphrase and a code of the application. */
    APP,
    /** With passphrase and a code of the printed list. */
    LIST,
    /** With passphrase and a recovery code. */
    RECOVERY,
    /** By an organization's own sign-in, which has its own second factor. */
    PROVIDER
}
