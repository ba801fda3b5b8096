package org.palermoassist.fund;

/** What holds of the ledger as it lies in the database, whoever wrote it; each is proved each night and by {@code portal ledger verify}. */
public enum LedgerInvariant {
    /** In each currency, what entered accounts is what left accounts. */
    BALANCED,
    /** A transfer is in the currency of both of its accounts. */
    ONE_CURRENCY,
    /** No amount is zero, below zero or has more decimals than its currency. */
    AMOUNTS_ARE_EXACT,
    /** No account of the fund was below zero after any transfer in its history; nor did more come back than was paid. */
    NEVER_BELOW_ZERO,
    /** No obligation paid or gave back more than was set aside for it, in any pool. */
    OBLIGATIONS_ARE_WITHIN,
    /** What stands on the obligated account of a pool is what its open obligations have left. */
    OBLIGATED_IS_OPEN,
    /** What a closed obligation had left went back. */
    CLOSED_HAS_NOTHING,
    /** No posting is without transfer; none names an obligation that is not there; no step of an obligation is without its posting. */
    NOTHING_IS_ORPHAN,
    /** No receipt entered pools twice: what entered because of it is what the bank received for it, once. */
    ALLOCATED_ONCE,
    /** A reversal takes back each transfer of its posting, no more and no less. */
    REVERSALS_MIRROR,
    /** A sum that was worked out is what its transfers come to. */
    SUMS_ARE_THE_JOURNAL,
    /** What a closed month carries over is what its postings come to, and nothing was posted into it afterwards. */
    CLOSED_IS_CLOSED,
    /** A reserve stands on unearmarked pools only. */
    RESERVE_IS_UNEARMARKED,
    /** The database account of the portal can neither change nor delete a row of the ledger. */
    APPEND_ONLY,
    /** Every transfer is in the chain as it was written. */
    CHAIN_IS_INTACT
}
