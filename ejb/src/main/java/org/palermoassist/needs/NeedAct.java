package org.palermoassist.needs;

/** What may be done with a need; in details the service says which of them the reader may do now. */
public enum NeedAct {
    /** A first draft was written. */
    CREATE,
    /** Change texts and facts. */
    EDIT,
    /** Hand it in and choose who may see it. */
    SUBMIT,
    /** Take it back for good. */
    WITHDRAW,
    /** Choose anew who may see it. */
    CHANGE_LEVEL,
    /** Say who else may read it. */
    INVITE,
    /** Say that it is met. */
    DECLARE_MET,
    /** Without estimate: say whether the accepted projects are enough. */
    TICK_SUFFICIENT,
    /** Say that it still stands. */
    CONFIRM,
    /** Let another need of the State stand for it. */
    MERGE,
    /** Put a translation beside the original. */
    TRANSLATE,
    /** Begin a new draft with its words. */
    COPY,
    /** Secretariat: the form is complete. */
    VALIDATE,
    /** Secretariat: send it back with a reason. */
    RETURN,
    /** Secretariat: ask for wider sight. */
    ASK_WIDER_SIGHT,
    /** Answer the Secretariat's question for wider sight. */
    ANSWER_WIDER_SIGHT,
    /** Derived from its links; nobody does this by hand (N-5). */
    RECOMPUTE
}
