package org.palermoassist.audit;

import java.time.Duration;
import java.util.Optional;

/**
 * How the chain stands now.
 *
 * @param head last row of the chain
 * @param unsealed lines that wait for the sealer
 * @param oldest age of the oldest of them
 * @param published last head that was written outside the database
 */
public record ChainStatus(
        Optional<ChainHead> head, long unsealed, Optional<Duration> oldest, Optional<ChainHead> published) {
    /** Whether lines wait longer than a minute: the sealer does not work. */
    public boolean isLate() {
        return oldest.filter(age -> age.compareTo(SealWatch.LATE) > 0).isPresent();
    }
}
