package org.palermoassist.subsistence;

import java.util.Optional;

/**
 * A daily rate as it stands in the table.
 *
 * @param rate what it says
 * @param name of the place
 * @param revision 0 for the first row of that day; later ones correct it
 * @param reason of a correction
 * @param standing what it is today
 */
public record DailyRateRow(DailyRate rate, String name, int revision, Optional<String> reason, Standing standing) {
    /** What a rate is on a day. */
    public enum Standing {
        /** In use. */
        HOLDS,
        /** In use from a later day on. */
        TO_COME,
        /** No longer in use for new nights; those before keep it. */
        EXPIRED,
        /** A later row of the same first day took its place. */
        CORRECTED
    }
}
