package org.palermoassist.selection;

import java.time.LocalDate;
import org.palermoassist.calls.NominationFacts;

/** What is known of a nominee's earlier journeys; answered by the capability that keeps journeys, which stands above this one (E-2). */
public interface PastJourneys {
    /** Age in days of the nominee's oldest claim that is not settled; 0 where there is none. */
    int claimDays(NominationFacts nominee, LocalDate on);

    /** Whether an absence without explanation blocks the nominee from the meeting (T-12). */
    boolean isBlocked(NominationFacts nominee);
}
