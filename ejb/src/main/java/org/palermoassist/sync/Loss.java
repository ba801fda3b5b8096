package org.palermoassist.sync;

/**
 * What of a source is not in its latest file.
 *
 * @param known activities that the source told of before
 * @param missing of these, not in the file
 */
public record Loss(int known, int missing) {
    private static final int WHOLE = 100;

    /** How much is missing, in full percent, rounded up. */
    public int percent() {
        return known == 0 ? 0 : (int) ((missing * (long) WHOLE + known - 1) / known);
    }

    /**
     * Whether a person is asked before anything is marked as no longer reported.
     *
     * @param activities that the file holds
     * @param limit percent of the source; 100 never asks
     */
    boolean asks(int activities, int limit) {
        boolean much = activities == 0 || missing * (long) WHOLE > known * (long) limit;
        return missing > 0 && limit < WHOLE && much;
    }
}
