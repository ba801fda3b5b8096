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
    /** A file has a name of at most 300 characters. */
    FILE_HAS_NAME,
    /** An activity that the database refuses does not fail its file: it is listed, the rest is stored. */
    ACTIVITY_CAN_BE_STORED
}
