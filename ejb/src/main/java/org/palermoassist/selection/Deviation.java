package org.palermoassist.selection;

import org.palermoassist.calls.NominationRef;

/**
 * The panel puts a nomination elsewhere on the list.
 *
 * @param place from 1; beyond the end of the list is its end
 */
record Deviation(NominationRef nomination, int place) {}
