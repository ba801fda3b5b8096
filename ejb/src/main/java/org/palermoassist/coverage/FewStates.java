package org.palermoassist.coverage;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A sum over States is shown from three States on, so that no figure stands for one of them. Source: X-3, U-2. */
final class FewStates {
    private static final int LEAST = 3;

    private final Set<String> behindHidden = new TreeSet<>();

    /** Whether a sum of these States is left out; a sum of none is no sum. */
    static boolean isFew(long states) {
        return states > 0 && states < LEAST;
    }

    /**
     * Whether the figures of a cell are left out.
     *
     * @param states codes of those whose needs it counts, joined by a comma
     */
    boolean hides(String states) {
        List<String> codes = List.of(states.split(","));
        boolean few = isFew(codes.size());
        if (few) {
            behindHidden.addAll(codes);
        }
        return few;
    }

    /** Whether all that is left out comes from so few States that a total would give it away. */
    boolean isGivenAwayByTotal() {
        return isFew(behindHidden.size());
    }
}
