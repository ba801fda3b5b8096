package org.palermoassist.projects;

/** What somebody may do with a link now. */
public enum LinkAct {
    /** The State: this project answers the need. */
    ACCEPT,
    /** The State: not at present. */
    DECLINE,
    /** Take it back, or end it. */
    END,
    /** The provider: the need is met. */
    PROPOSE_MET,
    /** The State: answer that. */
    ANSWER_MET
}
