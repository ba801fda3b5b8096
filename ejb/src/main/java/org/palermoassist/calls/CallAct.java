package org.palermoassist.calls;

/** Steps of calls and nominations. */
public enum CallAct {
    /** Something was prepared. */
    PREPARE,
    /** What was prepared was changed. */
    EDIT,
    /** A call was opened. */
    OPEN,
    /** A call was ended. */
    END,
    /** A State announced a nomination. */
    ANNOUNCE,
    /** A State put a nomination higher in its order. */
    ORDER,
    /** A link was sent to the expert, and a second fact made. */
    LINK,
    /** All parts of a nomination are there. */
    COMPLETE,
    /** A part is missing again. */
    INCOMPLETE,
    /** A State took a nomination back. */
    WITHDRAW,
    /** A State named somebody else. */
    REPLACE,
    /** People were reminded of what is missing. */
    REMIND,
    /** The expert was written to. */
    WRITE
}
