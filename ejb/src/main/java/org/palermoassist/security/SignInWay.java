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
    PROVIDER,
    /** By an organization's own sign-in, which told of no second factor. */
    PROVIDER_ALONE;

    /** Whether one proof was given and no second one. */
    boolean isAlone() {
        return this == PASSPHRASE || this == PROVIDER_ALONE;
    }
}
