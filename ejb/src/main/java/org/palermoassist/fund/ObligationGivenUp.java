package org.palermoassist.fund;

import org.palermoassist.security.Actor;

/**
 * News that an obligation was given up or ran out, and that its money went back to its pools; fired in the transaction of it.
 *
 * @param reason in the words of who gave it up
 */
public record ObligationGivenUp(ObligationRef obligation, String reason, Actor by) {}
