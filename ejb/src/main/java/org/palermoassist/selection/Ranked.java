package org.palermoassist.selection;

import java.math.BigDecimal;
import java.util.List;

/**
 * An eligible nomination on its way to a place on the list.
 *
 * @param late whether it is on the late list
 * @param round from 1: the how-many-th expert of the State it is
 */
record Ranked(Candidate one, StateStanding state, Tier tier, boolean late, int round, List<Point> points) {
    BigDecimal total() {
        return Points.total(points);
    }
}
