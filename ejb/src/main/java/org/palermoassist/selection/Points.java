package org.palermoassist.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The points of a nomination (E-6), each with its criterion. */
final class Points {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Points() {}

    static List<Point> of(Candidate one, StateStanding state, Tier tier, RuleSet rules) {
        return List.of(
                point(rules.points(tier), Criterion.TIER_POINTS, tier),
                new Point(
                        median(one.marks()).min(BigDecimal.valueOf(rules.expertise())),
                        Reason.of(
                                Criterion.EXPERTISE_POINTS,
                                one.marks().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                                rules.expertise())),
                point(one.presenter() ? rules.presenter() : 0, Criterion.PRESENTER_POINTS),
                point(state.fundedLately() ? 0 : rules.unfunded(), Criterion.UNFUNDED_POINTS, rules.unfundedMeetings()),
                point(state.noMission() ? rules.noMission() : 0, Criterion.NO_MISSION_POINTS));
    }

    static BigDecimal total(List<Point> points) {
        return points.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Point point(int value, Criterion rule, Object... facts) {
        return new Point(BigDecimal.valueOf(value), Reason.of(rule, facts));
    }

    /** The middle mark; halfway between both where two are in the middle; 0 without marks. */
    static BigDecimal median(List<Integer> marks) {
        List<Integer> sorted = marks.stream().sorted().toList();
        int size = sorted.size();
        if (size == 0) {
            return BigDecimal.ZERO;
        }
        int both = sorted.get((size - 1) / 2) + sorted.get(size / 2);
        return BigDecimal.valueOf(both).divide(TWO).stripTrailingZeros();
    }
}
