package org.palermoassist.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.palermoassist.reference.UnGroup;
import org.palermoassist.shared.Sha256;

/** Who of several comes first: points, then gender, regional group, time, lot (E-6, E-7). Each rule sends some back or nobody. */
final class Ties {
    private static final String WOMAN = "F";
    private static final String MAN = "M";

    private final long seed;

    Ties(long seed) {
        this.seed = seed;
    }

    /**
     * The first of those left.
     *
     * @param left at least one
     * @param above those who have a place already
     * @param before how many were in the block before shares were looked at
     */
    Placed first(List<Ranked> left, List<Ranked> above, int before) {
        Choice choice = new Choice(left, before);
        choice.keep(
                Criterion.MORE_POINTS,
                best(left, Comparator.comparing(Ranked::total).reversed()));
        choice.keep(Criterion.UNDER_REPRESENTED_GENDER, gender(choice.left, above));
        choice.keep(Criterion.FEWEST_OF_REGIONAL_GROUP, best(choice.left, Comparator.comparingLong(one -> above.stream()
                .filter(other -> group(other).equals(group(one)))
                .count())));
        choice.keep(Criterion.COMPLETE_EARLIER, best(choice.left, Comparator.comparing(one -> one.one()
                .completeAt()
                .orElseThrow())));
        choice.keep(
                Criterion.LOT,
                best(
                        choice.left,
                        Comparator.comparing(one -> lot(one.one().ref().value()))));
        return new Placed(choice.left.get(0), Reason.of(choice.by));
    }

    private static List<Ranked> best(List<Ranked> left, Comparator<Ranked> order) {
        Ranked best = left.stream().min(order).orElseThrow();
        return left.stream().filter(one -> order.compare(one, best) == 0).toList();
    }

    /** Sends back the gender that has more above, where somebody of the other is there; who declared none stays. */
    private static List<Ranked> gender(List<Ranked> left, List<Ranked> above) {
        long women = above.stream().filter(is(WOMAN)).count();
        long men = above.stream().filter(is(MAN)).count();
        String fewer = women < men ? WOMAN : MAN;
        if (women == men || left.stream().noneMatch(is(fewer))) {
            return left;
        }
        return left.stream().filter(is(other(fewer)).negate()).toList();
    }

    private static Optional<UnGroup> group(Ranked one) {
        return one.state().group();
    }

    /** The ticket of a nomination: SHA-256 of seed, colon and ref, in hexadecimal; the lowest wins. */
    private String lot(String ref) {
        return Sha256.hex(seed + ":" + ref);
    }

    static Predicate<Ranked> is(String gender) {
        return one -> one.one().gender().filter(gender::equals).isPresent();
    }

    /** The other of both genders; of another declaration none. */
    static String other(String gender) {
        return switch (gender) {
            case WOMAN -> MAN;
            case MAN -> WOMAN;
            default -> "";
        };
    }

    /** Those still left, and the last rule that sent somebody back. */
    private static final class Choice {
        private List<Ranked> left;
        private Criterion by;

        Choice(List<Ranked> left, int before) {
            this.left = left;
            this.by = left.size() < before ? Criterion.GENDER_SHARE : Criterion.ONLY_ONE_LEFT;
        }

        void keep(Criterion rule, List<Ranked> kept) {
            if (kept.size() < left.size()) {
                by = rule;
            }
            left = kept;
        }
    }
}
