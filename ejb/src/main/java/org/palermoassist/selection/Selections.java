package org.palermoassist.selection;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.Calls;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.reference.State;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.UseCase;

/** What was decided: all of it for who keeps and signs it, each State's own for that State, funded States for everybody (E-10). */
@UseCase
public class Selections {
    @Inject
    private OutcomeStore store;

    @Inject
    private RunStore runs;

    @Inject
    private Calls calls;

    @Inject
    private ReferenceData reference;

    /** What became of a nomination, for its State and those who read selections. */
    public Optional<Decided> outcome(NominationRef nomination, Actor by) {
        return store.of(nomination).filter(one -> by.has(Right.SELECTION_READ) || by.speaksFor(one.state()));
    }

    /** The steps of a nomination, oldest first. */
    public List<Decided> history(NominationRef nomination, Actor by) {
        by.mustHave(Right.SELECTION_READ);
        return store.history(nomination);
    }

    /** All nominations of a decided call: those with a place in its order, then the others. */
    public List<Decided> of(CallRef call, Actor by) {
        by.mustHave(Right.SELECTION_READ);
        return store.of(call);
    }

    /** Nominations that are funded, in the order of the list. */
    public List<Decided> funded(CallRef call, Actor by) {
        return of(call, by).stream()
                .filter(one -> one.outcome() == Outcome.FUNDED)
                .toList();
    }

    /** A State's own outcomes of a call, for that State. */
    public List<Decided> own(CallRef call, Actor by) {
        return store.of(call).stream().filter(one -> by.speaksFor(one.state())).toList();
    }

    /**
     * States with a funded expert, in the reader's alphabet, without points or places (E-10). Public.
     *
     * @return empty while the call is not decided
     */
    public List<State> fundedStates(CallRef call, Actor by) {
        calls.find(call, by).orElseThrow(() -> new NotFound(call));
        TreeSet<String> codes = new TreeSet<>();
        store.of(call).stream().filter(one -> one.outcome() == Outcome.FUNDED).forEach(one -> codes.add(one.state()));
        return codes.stream()
                .map(code -> reference.states().get(code))
                .sorted(Languages.order(by.language(), state -> state.names().in(by.language())))
                .toList();
    }

    /** Whether a call is decided. Public. */
    public boolean isDecided(CallRef call, Actor by) {
        return runs.decision(call).isPresent();
    }

    /** How the call was decided; empty while it was not. */
    public Optional<DecisionRow> decision(CallRef call, Actor by) {
        by.mustHave(Right.SELECTION_READ);
        return runs.decision(call);
    }
}
