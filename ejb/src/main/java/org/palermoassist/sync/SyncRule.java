package org.palermoassist.sync;

import org.palermoassist.shared.Rule;

/** Rules about sources and what they send. */
public enum SyncRule implements Rule {
    /** A source's code is 2 to 40 capital letters, digits, hyphens or underscores. */
    SOURCE_CODE_SHAPE,
    /** A code names one source. */
    SOURCE_CODE_IS_FREE,
    /** A source has a name of at most 200 characters. */
    SOURCE_HAS_NAME,
    /** Records of the portal itself are not sent in as files. */
    SOURCE_TAKES_FILES,
    /** A feed's address is https: with a server's name, without user name, password or fragment; at most 1000 characters. */
    ADDRESS_IS_HTTPS,
    /** A mailbox's address is imaps: with a server's name and a folder, without user name or password. */
    ADDRESS_IS_MAILBOX,
    /** A mailbox is opened with user name and password. */
    MAILBOX_HAS_LOGIN,
    /** Letters are opened only of senders who are named: addresses, or domains with an at-sign before them. */
    SENDERS_ARE_NAMED,
    /** Whoever signs in says with what: a user name or header, and a secret of at most 2000 characters. */
    SIGN_IN_IS_COMPLETE,
    /** A secret is kept for one server: whoever changes the server enters it again, so that it reaches nobody else. */
    SECRET_STAYS_WITH_SERVER,
    /** Fields and parameters of a paged service are named with letters, digits, hyphens, underscores and points. */
    PAGES_ARE_NAMED,
    /** A schedule is five fields of cron that come to pass. */
    SCHEDULE_CAN_BE_READ,
    /** Between two fetches lie at least 15 minutes. */
    SCHEDULE_IS_NOT_TOO_DENSE,
    /** A time zone is known by its name, such as Europe/Vienna. */
    ZONE_IS_KNOWN,
    /** A file has 1 to 2000 MiB, a pause 0 to 60 seconds; the alarm comes after 1 to 50 failures. */
    LIMITS_IN_RANGE,
    /** The same source is fetched once at a time, and not before its last file has been read. */
    ONE_FETCH_AT_A_TIME,
    /** Only what lies at an address or in a mailbox can be fetched. */
    SOURCE_IS_FETCHED,
    /** A file has a name of at most 300 characters. */
    FILE_HAS_NAME,
    /** An activity that the database refuses does not fail its file: it is listed, the rest is stored. */
    ACTIVITY_CAN_BE_STORED,
    /** Only an import that waits or is being read can be cancelled, once. */
    RUN_IS_UNDER_WAY,
    /** Only a run that waits for a person after a sudden loss is decided on, once. */
    RUN_WAITS_FOR_DECISION,
    /** Only a file that failed, and that was not put away, is tried again or put away. */
    FILE_HAS_FAILED,
    /** A file whose bytes were lost before they were kept has to be sent again. */
    FILE_IS_KEPT,
    /** An import that has ended is undone once, and as long as what was before it is kept: 90 days. */
    RUN_CAN_BE_UNDONE,
    /** What cannot be seen later from the figures has a reason of at most 600 characters. */
    REASON_GIVEN,
    /** A limit is 0 to 100 percent. */
    LOSS_LIMIT_RANGE,
    /** Only runs of one source are compared. */
    RUNS_OF_ONE_SOURCE,
    /** Only a rehearsal that waits or is at work can be ended, once. */
    REHEARSAL_IS_UNDER_WAY,
    /** Only a file that a rehearsal has read to its end is imported from it, once. */
    REHEARSAL_CAN_BE_IMPORTED
}
