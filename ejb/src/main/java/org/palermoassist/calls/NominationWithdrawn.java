package org.palermoassist.calls;

import org.palermoassist.security.Actor;

/**
 * News that a State took a nomination back, fired in the transaction of it.
 *
 * @param nomination what was taken back
 */
public record NominationWithdrawn(NominationRef nomination, Actor by) {}
