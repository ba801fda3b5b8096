package org.palermoassist.fund;

/**
 * Something that is wrong with the ledger.
 *
 * @param invariant that does not hold
 * @param place where: account, posting, obligation or receipt, and figures
 */
public record LedgerFinding(LedgerInvariant invariant, String place) {}
