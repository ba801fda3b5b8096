package org.palermoassist.selection;

import org.palermoassist.calls.NominationRef;
import org.palermoassist.security.Actor;

/**
 * News that another expert of the State has a place and its money, fired in the transaction of it (E-11).
 *
 * @param former who had the place
 * @param successor who has it now
 */
public record ExpertReplaced(NominationRef former, NominationRef successor, Actor by) {}
