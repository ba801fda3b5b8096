package org.palermoassist.calls;

import org.palermoassist.shared.Rule;

/** Rules of calls and nominations. */
public enum CallsRule implements Rule {
    /** A text is not longer than its field. Source: field table of the form. */
    TEXT_FITS,
    /** What a call may take of a pool is an amount of United States dollars above zero. */
    CEILING_IS_PAYABLE,
    /** A pool stands once in a call. */
    POOL_STANDS_ONCE,
    /** The late list closes after the first, and experts can be replaced until after that. Source: E-3, E-11. */
    DEADLINES_IN_ORDER,
    /** A meeting has one call. */
    ONE_CALL_PER_MEETING,
    /** A call moves only along the arrows of {@link CallStatus}. */
    CALL_ORDER,
    /** A call opens while there is time for the first list. Source: E-3. */
    CALL_OPENS_IN_TIME,
    /** A call has money when it opens. */
    CALL_HAS_POOLS,
    /** What was opened is ended with a reason. */
    DECISION_HAS_REASON,
    /** Nominations are made while a call takes them; what counts is arrival by 23:59 Vienna. Source: E-3, U-30. */
    CALL_TAKES_NOMINATIONS,
    /** An expert has a name, one e-mail address and a language. */
    EXPERT_IS_NAMED,
    /** A State names the same person once for a call. Source: E-4. */
    EXPERT_IS_NAMED_ONCE,
    /** A nomination moves only along its arrows: prepared, announced, taken back or replaced. */
    NOMINATION_ORDER,
    /** A State announces nominations by a note verbale with number and date. Source: E-3, B-3. */
    NOMINATION_BY_NOTE,
    /** A note verbale that names experts is one about nominations, of the same State, and in the register. Source: E-3, U-3. */
    NOTE_IS_OF_STATE,
    /** A note verbale is not dated after today, nor a year ago. Source: E-3. */
    NOTE_IS_DATED,
    /** A nomination is for the call's meeting, or for one back to back with it as well. Source: E-5. */
    ALSO_BACK_TO_BACK,
    /** A State replaces an expert until the day that the call names before travel. Source: E-11. */
    REPLACED_IN_TIME,
    /** A State nominates for itself alone. */
    NOMINATION_IS_OF_OWN_STATE,
    /** What an expert says stands in a field of the form, and for expertise at an item of the agenda. */
    FIELD_IS_KNOWN,
    /** A choice is one of those that are offered. */
    CHOICE_IS_OFFERED,
    /** A day of birth is a year, a month or a day in the past. Source: U-32. */
    BIRTH_IS_PAST,
    /** A day is written as year, month, day. */
    DAY_IS_READABLE,
    /** A country is one of the list. */
    COUNTRY_IS_KNOWN,
    /** The number of a passport has 4 to 20 letters or digits. */
    PASSPORT_NUMBER_SHAPE,
    /** An IBAN has the length and check digits of its country. Source: U-22, ISO 13616. */
    IBAN_CHECKS,
    /** A BIC has 8 or 11 letters and digits. Source: ISO 9362. */
    BIC_SHAPE,
    /** A statement is signed by ticking it, and can be taken back only by who signed. */
    STATEMENT_IS_TICKED,
    /** A paper is a PDF, JPEG or PNG by its content, a curriculum vitae also a DOCX. Source: ASVS 5.2.2. */
    PAPER_KIND_IS_ALLOWED,
    /** A file is what its name says. */
    PAPER_IS_WHAT_ITS_NAME_SAYS,
    /** A photo in the HEIC format cannot be read here; telephones send JPEG when asked. Source: U-32. */
    PHOTO_IS_NOT_HEIC,
    /** A photo can be read, and has no more points than the portal takes into memory. */
    PHOTO_IS_READABLE,
    /** A paper is neither empty nor larger than the portal takes. */
    PAPER_FITS,
    /** A personal link opens a nomination that stands. */
    LINK_IS_FOR_STANDING
}
