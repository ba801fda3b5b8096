package org.palermoassist.meetings;

import org.palermoassist.shared.Rule;

/** Rules of meetings. */
public enum MeetingsRule implements Rule {
    /** A text is not longer than its field. Source: field table of the form. */
    TEXT_FITS,
    /** A meeting has a body of the list, a session from 1, a title, a venue and an instrument. */
    MEETING_IS_SAID,
    /** A meeting does not close before it opens. */
    MEETING_PERIOD,
    /** A meeting lasts 30 days at most: more is a slip in a date. */
    MEETING_IS_NOT_LONG,
    /** A session of a body is entered once for each day on which it opens. */
    MEETING_IS_NEW,
    /** Each item of an agenda has a number of its own, and a title. */
    AGENDA_ITEM_IS_SAID,
    /** A number stands once on an agenda. */
    AGENDA_NUMBER_IS_UNIQUE,
    /** An agenda item points at provisions of the portal. */
    PROVISION_IS_KNOWN,
    /** Meetings back to back lie at most seven days apart, at the same place. Source: E-5. */
    NEIGHBOURS_ARE_NEAR
}
