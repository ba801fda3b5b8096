package org.palermoassist.selection;

import java.util.List;
import java.util.Optional;
import org.palermoassist.fund.ChargeTrial;
import org.palermoassist.fund.ChargedPart;
import org.palermoassist.fund.Cost;
import org.palermoassist.shared.Money;

/** A step of the walk through the pools (E-10). */
final class Walk {
    private Walk() {}

    /** What the pools said. */
    record Step(Outcome outcome, List<Reason> reasons, List<ChargedPart> shares) {
        private static Step of(Outcome outcome, Reason reason, List<ChargedPart> shares) {
            return new Step(outcome, List.of(reason), shares);
        }
    }

    /** Charges the cost of a nominee to pools, where they bear it. */
    static Step step(Optional<Money> estimate, Cost cost, ChargeTrial pools) {
        if (estimate.isEmpty()) {
            return Step.of(Outcome.WAITING, Reason.of(Criterion.ESTIMATE_IS_MISSING), List.of());
        }
        ChargeTrial.Result result = pools.charge(estimate.get(), cost);
        if (!result.allowed()) {
            return Step.of(Outcome.NO_FITTING_FUNDS, Reason.of(Criterion.NO_POOL_ALLOWS_IT), List.of());
        }
        String whole = InputsText.plain(estimate.get());
        return result.missing().isZero()
                ? Step.of(Outcome.FUNDED, Reason.of(Criterion.POOLS_BEAR_IT, whole), result.shares())
                : Step.of(
                        Outcome.WAITING,
                        Reason.of(Criterion.POOLS_HAVE_TOO_LITTLE, whole, InputsText.plain(result.missing())),
                        List.of());
    }
}
