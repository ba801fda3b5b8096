package org.palermoassist.selection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.shared.Money;

/**
 * A nomination as the selection sees it; without names.
 *
 * @param ref of the nomination
 * @param state code of the nominating State
 * @param order the State's own, from 1; 0 where it gave none
 * @param receivedAt when the note verbale came in
 * @param completeAt when all documents were there
 * @param gender F, M or X as declared; empty when withheld
 * @param home country that the nominee is based in
 * @param government whether the nominee serves in government or is its expert
 * @param statement whether the statement on other funding is signed
 * @param claimDays age of the oldest unsettled claim; 0 where there is none
 * @param blocked whether a no-show blocks the nominee
 * @param meetings proposed for, more than one where they are back-to-back (E-5)
 * @param expertIn those of them for whose agenda expertise is named
 * @param presenter whether the nominee presents or sits on a panel
 * @param marks of the panel, ascending
 * @param estimate direct cost in dollars; empty while nobody entered it
 */
record Candidate(
        NominationRef ref,
        String state,
        int order,
        Instant receivedAt,
        Optional<Instant> completeAt,
        Optional<String> gender,
        String home,
        boolean government,
        boolean statement,
        int claimDays,
        boolean blocked,
        SortedSet<String> meetings,
        SortedSet<String> expertIn,
        boolean presenter,
        List<Integer> marks,
        Optional<Money> estimate) {
    /** The State's own order; without one, the first received (E-4). */
    static final Comparator<Candidate> OWN_ORDER = Comparator.comparingInt(
                    (Candidate one) -> one.order == 0 ? Integer.MAX_VALUE : one.order)
            .thenComparing(Candidate::receivedAt)
            .thenComparing(one -> one.ref.value());
}
