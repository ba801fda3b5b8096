package org.palermoassist.donors;

/** What a pledge is for; asked before anything else (U-28). */
public enum PledgePurpose {
    /** The voluntary fund, for travel of experts: no State and no person may be named (F-1). */
    FUND,
    /** Assistance to a need or through a project, paid to whoever delivers it: a State may be named. */
    ASSISTANCE
}
