package org.palermoassist.calls;

/** What a reader may do with a nomination now. */
public enum NominationAct {
    /** Change whom it names. */
    EDIT,
    /** Send the expert a personal link. */
    LINK,
    /** Put it higher in the State's order. */
    MOVE,
    /** Take it back. */
    WITHDRAW,
    /** Name somebody else in its place. */
    REPLACE,
    /** Read passport, bank and papers. */
    READ_DATA
}
