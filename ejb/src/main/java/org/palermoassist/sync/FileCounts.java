package org.palermoassist.sync;

/**
 * What a file holds and what became of it. Activities, transactions and budgets count what the file holds; activities =
 * added + changed + unchanged + rejected.
 *
 * @param quarantined of the stored ones, kept out of totals
 * @param gone projects of the source that the file no longer holds
 */
public record FileCounts(
        int activities,
        int added,
        int changed,
        int unchanged,
        int rejected,
        int quarantined,
        int gone,
        int transactions,
        int budgets) {}
