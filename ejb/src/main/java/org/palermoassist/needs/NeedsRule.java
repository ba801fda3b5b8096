package org.palermoassist.needs;

import org.palermoassist.shared.Rule;

/** Rules of the needs register. */
public enum NeedsRule implements Rule {
    /** To be submitted a need has a provision, a type of assistance, a title and a description. Source: N-1. */
    REQUIRED_AT_SUBMIT,
    /** A need moves only along the arrows of {@link NeedStatus}. Source: N-3. */
    STATUS_ORDER,
    /** Only the State's focal point submits, withdraws, changes who sees it, declares it met. Source: N-4. */
    ONLY_FOCAL_POINT_SUBMITS,
    /** Only the requesting State writes its needs; others do not edit their substance. Source: N-4, design idea 5. */
    ONLY_OWN_STATE_WRITES,
    /** Only the own State looks at a need through the eyes of others. Source: X-4. */
    ONLY_OWN_STATE_LOOKS,
    /** A contributor prepares drafts; what was submitted is changed by the focal point. Source: N-4. */
    CONTRIBUTOR_WRITES_DRAFTS,
    /** Only the Secretariat validates or returns the form. Source: N-4. */
    ONLY_SECRETARIAT_VALIDATES,
    /** Four eyes: nobody validates a need that they wrote or submitted themselves, not from another workspace either. Source: N-4, U-15. */
    VALIDATOR_IS_NOT_AUTHOR,
    /** A closed need is not written any more. Source: N-3. */
    CLOSED_IS_CLOSED,
    /** A need is put on substantive articles, or on UNTOC 32, 34 or 36. Source: N-1, DOMAIN 2.1. */
    PROVISION_IS_SUBSTANTIVE,
    /** UNTOC 32, 34, 36 only for help with ratification or reporting. Source: DOMAIN 2.1. */
    FINAL_CLAUSES_FOR_RATIFICATION_ONLY,
    /** A need stands under one instrument: the Convention, or one Protocol with articles of the Convention. Source: N-1. */
    ONE_INSTRUMENT,
    /** Under a Protocol the State is not party to: only help on the way to becoming party. Source: N-6, U-5. */
    PROTOCOL_NEEDS_PARTY,
    /** Whoever submits says who may see the need; nothing is preselected. Source: U-1. */
    LEVEL_CHOSEN,
    /** A confidential need names who in the Secretariat may read it, or nobody could validate it. Source: X-1. */
    CONFIDENTIAL_NAMES_READERS,
    /** Protection of witnesses and victims starts confidential; wider sight is chosen after a warning. Source: U-23. */
    PROTECTION_IS_CONSIDERED,
    /** A restricted need names donors, providers and States; a confidential one officers of the Secretariat. Source: X-1. */
    INVITEES_FIT_LEVEL,
    /** A return says why. Source: N-4. */
    RETURN_HAS_REASON,
    /** Only needs of one State are merged, and not a need with itself. Source: N-7. */
    MERGE_SAME_STATE,
    /** Both needs of a merge are submitted or stated. Source: N-7. */
    MERGE_OF_LIVE_NEEDS,
    /** The Secretariat asks for wider sight than there is, once at a time, with a reason. Source: U-1. */
    ASKED_SIGHT_IS_WIDER,
    /** There is a question for wider sight to answer. Source: U-1. */
    SIGHT_WAS_ASKED,
    /** "Sufficient" is ticked only where there is no estimate. Source: N-8. */
    SUFFICIENT_WITHOUT_ESTIMATE,
    /** Only a stated need is confirmed. Source: N-3. */
    CONFIRM_WHILE_STATED,
    /** An estimate is above zero, in a currency of the list. Source: N-1. */
    ESTIMATE_POSITIVE,
    /** There is a reference rate for the estimate's currency on the day of submission. Source: D-3. */
    RATE_IS_KNOWN,
    /** The wished period begins before it ends. Source: N-1. */
    PERIOD_IN_ORDER,
    /** Codes come from the lists: provision, assistance, area, crime type, currency, language. */
    CODE_IS_KNOWN,
    /** A text is no longer than its field. */
    TEXT_FITS,
    /** A translation stands beside an original and is in another language. Source: U-8. */
    TRANSLATION_OF_ORIGINAL,
    /**
     * A need is entered on behalf of a State on a registered note verbale of that State about a need, whose signed scan is kept. Source:
     * U-3.
     */
    BEHALF_STANDS_ON_NOTE,
    /** A State with a focal point for needs states them itself. Source: U-3, N-4. */
    STATE_HAS_FOCAL_POINT,
    /** A workbook holds at most 200 needs. Source: U-25. */
    WORKBOOK_FITS
}
