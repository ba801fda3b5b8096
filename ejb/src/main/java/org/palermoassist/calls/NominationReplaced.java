package org.palermoassist.calls;

import org.palermoassist.security.Actor;

/**
 * News that a State named somebody else, fired in the transaction of it (E-11).
 *
 * @param former who was named
 * @param successor who is named in that place
 */
public record NominationReplaced(NominationRef former, NominationRef successor, Actor by) {}
