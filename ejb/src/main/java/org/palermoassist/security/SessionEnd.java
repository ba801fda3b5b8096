package org.palermoassist.security;

/** Why a session ended before its time. */
public enum SessionEnd {
    /** Its owner signed out. */
    SIGNED_OUT,
    /** Its owner ended it from another one. */
    REVOKED,
    /** The passphrase was changed elsewhere. */
    PASSPHRASE,
    /** The second factor was set up, changed or taken off elsewhere. */
    FACTOR,
    /** An administrator ended it. */
    ADMINISTRATOR
}
