package org.palermoassist.needs;

import java.io.Serializable;

/**
 * How many needs wait for the reader, for home page and navigation.
 *
 * @param drafts drafts of the own State
 * @param returned needs of the own State that the Secretariat sent back
 * @param sightAsked needs of the own State for which wider sight is asked
 * @param stale stated needs of the own State to be confirmed again
 * @param toValidate submitted needs that the Secretariat has to look at
 */
public record NeedsWaiting(long drafts, long returned, long sightAsked, long stale, long toValidate)
        implements Serializable {
    /** All of them together. */
    public long total() {
        return drafts + returned + sightAsked + stale + toValidate;
    }
}
