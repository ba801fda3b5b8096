package org.palermoassist.selection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.ChargedPart;
import org.palermoassist.shared.Money;

/**
 * What became of one nomination, and why.
 *
 * @param place on the list, from 1; 0 where it is not on it
 * @param state code of the nominating State
 * @param round the how-many-th expert of the State; 0 where refused
 * @param late whether it is on the late list
 * @param tier empty where the State is in none
 * @param points each with its criterion
 * @param by what brought it to its place; empty without one
 * @param reasons refusals, or what the walk through the pools found
 * @param estimate direct cost in dollars
 * @param shares of pools that bear it
 */
public record SheetLine(
        int place,
        NominationRef nomination,
        String state,
        int round,
        boolean late,
        Optional<Tier> tier,
        List<Point> points,
        Optional<Reason> by,
        Outcome outcome,
        List<Reason> reasons,
        Optional<Money> estimate,
        List<ChargedPart> shares)
        implements Serializable {
    /** All points together. */
    public BigDecimal total() {
        return Points.total(points);
    }
}
