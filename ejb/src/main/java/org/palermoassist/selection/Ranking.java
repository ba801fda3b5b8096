package org.palermoassist.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The order of nominations (E-3, E-4, E-6 to E-8). Rounds come one after the other, in each the first list and then the late one,
 * in each the tiers where they are absolute. Within, place after place goes to who is left when each rule has sent others back.
 */
final class Ranking {
    private static final Comparator<Ranked> BLOCKS =
            Comparator.comparingInt(Ranked::round).thenComparing(Ranked::late);

    private final RuleSet rules;
    private final Ties ties;
    private final List<Placed> placed = new ArrayList<>();

    private Ranking(Inputs inputs) {
        this.rules = inputs.rules();
        this.ties = new Ties(inputs.seed());
    }

    static List<Placed> of(List<Ranked> eligible, Inputs inputs) {
        Ranking ranking = new Ranking(inputs);
        List<Ranked> left = new ArrayList<>(eligible);
        while (!left.isEmpty()) {
            left.remove(ranking.next(left));
        }
        inputs.deviations().forEach(ranking::deviate);
        return ranking.placed;
    }

    private Ranked next(List<Ranked> left) {
        Comparator<Ranked> blocks = rules.strict() ? BLOCKS.thenComparing(Ranked::tier) : BLOCKS;
        Ranked first = left.stream().min(blocks).orElseThrow();
        List<Ranked> block =
                left.stream().filter(one -> blocks.compare(one, first) == 0).toList();
        List<Ranked> above = placed.stream().map(Placed::ranked).toList();
        Placed next = ties.first(share(block, above), above, block.size());
        placed.add(next);
        return next.ranked();
    }

    /** Without those whose gender would leave the other short of its share within the tier (E-7). */
    private List<Ranked> share(List<Ranked> block, List<Ranked> above) {
        if (rules.gender() != GenderMode.QUOTA_WITHIN_TIER) {
            return block;
        }
        List<Ranked> kept = block.stream()
                .filter(one -> !one.one()
                        .gender()
                        .map(Ties::other)
                        .map(other -> isShort(other, one.tier(), block, above))
                        .orElse(false))
                .toList();
        return kept;
    }

    /** Whether this gender would be below its share with the next of the tier, and somebody of it is left. */
    private boolean isShort(String gender, Tier tier, List<Ranked> block, List<Ranked> above) {
        Predicate<Ranked> inTier = one -> one.tier() == tier;
        long own = above.stream().filter(inTier).filter(Ties.is(gender)).count();
        long others = above.stream()
                .filter(inTier)
                .filter(Ties.is(Ties.other(gender)))
                .count();
        boolean someoneLeft = block.stream().filter(inTier).anyMatch(Ties.is(gender));
        return someoneLeft && own < (own + others + 1) * rules.genderPercent() / 100;
    }

    private void deviate(Deviation deviation) {
        Optional<Placed> found = placed.stream()
                .filter(place -> place.ranked().one().ref().equals(deviation.nomination()))
                .findFirst();
        found.ifPresent(place -> {
            int before = placed.indexOf(place) + 1;
            placed.remove(place);
            int at = Math.min(Math.max(deviation.place(), 1), placed.size() + 1);
            placed.add(at - 1, new Placed(place.ranked(), Reason.of(Criterion.DEVIATION, before, at)));
        });
    }
}
