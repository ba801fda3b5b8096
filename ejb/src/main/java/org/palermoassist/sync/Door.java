package org.palermoassist.sync;

/** By which door a file came in. */
public enum Door {
    /** The watched directory. */
    INBOX,
    /** The upload page. */
    PAGE,
    /** The API, also used by the command line. */
    API,
    /** The portal fetched it. */
    SCHEDULE,
    /** It came as an attachment to a mailbox. */
    MAIL
}
