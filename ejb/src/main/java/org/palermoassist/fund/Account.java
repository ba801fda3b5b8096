package org.palermoassist.fund;

/**
 * An account of the ledger.
 *
 * @param id never leaves this package
 * @param code in the chart
 * @param pool its id; 0 for none
 */
record Account(long id, String code, AccountKind kind, String currency, long pool) {}
