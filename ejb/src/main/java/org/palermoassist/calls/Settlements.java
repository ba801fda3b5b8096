package org.palermoassist.calls;

import java.time.Instant;
import java.util.Set;

/** When journeys of experts were settled, told by those who keep journeys: what experts said is kept until then and 24 months on (T-14). */
public interface Settlements {
    /** Nominations whose journey is not settled nor given up, or was at this moment or later. */
    Set<NominationRef> openSince(Instant moment);
}
