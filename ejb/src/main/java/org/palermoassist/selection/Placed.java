package org.palermoassist.selection;

/**
 * A place on the list.
 *
 * @param by the criterion that brought it there before the others
 */
record Placed(Ranked ranked, Reason by) {}
