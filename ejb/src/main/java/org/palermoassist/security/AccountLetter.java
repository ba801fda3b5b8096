package org.palermoassist.security;

import java.time.Instant;

/**
 * News that a person has to be written to about an account, fired in the transaction of the act; the letter goes out after the commit.
 *
 * @param login of the account; it is no e-mail address (U-10)
 * @param name of the person: several share one mailbox, so that each letter names its reader
 * @param email where it is sent to; empty when none is known
 * @param language BCP 47, of the reader
 * @param link path in the portal, with its secret; empty when the letter holds none
 * @param until the link lives until then, UTC
 */
public record AccountLetter(
        String login, String name, String email, String language, Kind kind, String link, Instant until) {
    /** Why somebody is written to. */
    public enum Kind {
        /** An account was opened. */
        INVITATION,
        /** The link of an invitation was asked for again. */
        INVITATION_AGAIN,
        /** The passphrase is to be set anew. */
        RESET,
        /** The second factor was taken off. */
        FACTOR_RESET,
        /** A person named another mailbox; the link shows that it is read. */
        MAILBOX,
        /** The mailbox was changed; told to the old one. */
        MAILBOX_CHANGED
    }
}
