package org.palermoassist.selection;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.shared.Money;

/**
 * What became of a nomination.
 *
 * @param meetings refs, by blanks
 * @param state code of the nominating State
 * @param place on the list; 0 where it is not on it
 * @param round the how-many-th expert of the State
 * @param reasons criteria with their facts
 * @param why in words, where somebody decided; may be empty
 * @param obligation that the ledger keeps for it
 * @param estimate direct cost in dollars
 * @param at UTC
 */
public record Decided(
        NominationRef nomination,
        CallRef call,
        String meetings,
        String state,
        Outcome outcome,
        int place,
        int round,
        List<Reason> reasons,
        String why,
        Optional<ObligationRef> obligation,
        Optional<Money> estimate,
        Instant at)
        implements Serializable {
    /** The same with other money. */
    Decided keeping(Optional<ObligationRef> money) {
        return new Decided(nomination, call, meetings, state, outcome, place, round, reasons, why, money, estimate, at);
    }

    Decided becoming(Outcome next, String words) {
        return new Decided(
                nomination, call, meetings, state, next, place, round, reasons, words, obligation, estimate, at);
    }
}
