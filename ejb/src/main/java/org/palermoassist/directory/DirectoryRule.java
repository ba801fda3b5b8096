package org.palermoassist.directory;

import org.palermoassist.shared.Rule;

/** Rules of the directory: organizations, notes verbales, focal points. */
public enum DirectoryRule implements Rule {
    /** An organization is known by an identifier of 1 to 150 characters; two are never one for their name alone. */
    ORGANIZATION_HAS_IDENTIFIER,
    /** An organization has an English name, or the name that its source gives. */
    ORGANIZATION_HAS_NAME,
    /** An identifier begins to hold before it ends. */
    IDENTIFIER_PERIOD,
    /** Two organizations are merged, not one with itself. */
    MERGE_OF_TWO,
    /** A text is not longer than its field. Source: field table of each form. */
    TEXT_FITS,
    /** A note verbale comes from a State or an organization of the directory. Source: B-3. */
    NOTE_NAMES_SENDER,
    /** The language of a note verbale is a BCP 47 code. */
    NOTE_LANGUAGE_IS_A_CODE,
    /** In the register a note verbale has a number, its own date and a time of arrival. Source: B-3, U-30. */
    NOTE_IS_COMPLETE,
    /** A note verbale arrives after it was dated, and not in the future. Source: U-30. */
    NOTE_ARRIVES_AFTER_ITS_DATE,
    /** The number of a note verbale is unique per sender and year. Source: B-3. */
    NOTE_NUMBER_IS_UNIQUE,
    /** A note verbale moves only along the arrows of {@link NoteStatus}. Source: B-3. */
    NOTE_ORDER,
    /** A State prepares its own notes verbales, and nobody else's. Source: B-3, U-10. */
    NOTE_IS_OF_OWN_STATE,
    /** What stands in the register is corrected or reversed with a reason, never changed silently. Source: B-3. */
    CORRECTION_HAS_REASON,
    /** A focal point is a named person with at least one duty and a first day. Source: B-1. */
    FOCAL_POINT_IS_NAMED,
    /** A focal point is appointed by a registered note verbale of its State that is about this. Source: B-1. */
    FOCAL_POINT_BY_NOTE,
    /** A note verbale that ends a function says for what, from which day on, and there is somebody to end. Source: B-1. */
    FOCAL_POINT_TO_END,
    /** The successor's first day is not before the predecessor's. Source: B-1. */
    SUCCESSOR_FOLLOWS
}
