package org.palermoassist.messages;

import org.palermoassist.shared.Rule;

/** Rules of letters, notices and questions. */
public enum MessagesRule implements Rule {
    /** A letter goes to one mailbox: one address, on one line. Source: ASVS 1.3 (header injection). */
    ADDRESS_IS_ONE_MAILBOX,
    /** Subject and name stand on one line. Source: ASVS 1.3 (header injection). */
    HEADER_IS_ONE_LINE,
    /** Only a letter that was given up is tried again, and only while what it says still holds. */
    LETTER_WAS_GIVEN_UP,
    /** A provider asks the State of a need that it may see; a State asks the provider of a project that names it. Source: U-9. */
    QUESTION_HAS_TWO_SIDES,
    /** Only the State and the provider of a thread write in it. Source: U-9. */
    ONLY_SIDES_WRITE,
    /** A question or an answer has 1 to 4,000 characters. */
    POST_FITS
}
