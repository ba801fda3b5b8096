package org.palermoassist.selection;

import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;

/**
 * News that an expert was selected, fired in the transaction of it.
 *
 * @param obligation reserved in the ledger for the journey
 * @param estimate direct cost in dollars
 */
public record ExpertSelected(NominationRef nomination, ObligationRef obligation, Money estimate, Actor by) {}
