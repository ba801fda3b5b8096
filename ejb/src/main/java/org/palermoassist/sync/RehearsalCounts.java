package org.palermoassist.sync;

/**
 * What an import of the file would count: activities = added + changed + unchanged + rejected; the others stand beside.
 *
 * @param quarantined of those that would be stored, kept out of totals
 * @param conflicting of those that would change, with a field that both sides changed
 * @param gone would be marked as no longer reported
 */
public record RehearsalCounts(
        int activities,
        int added,
        int changed,
        int unchanged,
        int rejected,
        int quarantined,
        int conflicting,
        int gone) {}
