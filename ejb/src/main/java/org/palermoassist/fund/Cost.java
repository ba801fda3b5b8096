package org.palermoassist.fund;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palermoassist.donors.Earmark;

/**
 * What is known of a cost, for the limits of pools (F-1, F-4).
 *
 * @param regions codes of the regions that the expert's State is in, wider ones too
 * @param bodies codes of the meeting and its body
 * @param provisions that the meeting treats
 * @param ldc whether the State is a least developed country
 * @param on day of the cost, such as the first day of the meeting
 */
public record Cost(
        SortedSet<String> regions, SortedSet<String> bodies, SortedSet<String> provisions, boolean ldc, LocalDate on)
        implements Serializable {
    /** Keeps copies. */
    public Cost {
        regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
        bodies = Collections.unmodifiableSortedSet(new TreeSet<>(bodies));
        provisions = Collections.unmodifiableSortedSet(new TreeSet<>(provisions));
    }

    /** Whether the cost meets all limits. */
    boolean meets(Earmark limits) {
        return meets(limits.regions(), regions)
                && meets(limits.bodies(), bodies)
                && meets(limits.provisions(), provisions)
                && (!limits.ldcOnly() || ldc)
                && limits.from().filter(on::isBefore).isEmpty()
                && limits.until().filter(on::isAfter).isEmpty();
    }

    private static boolean meets(Set<String> limit, Set<String> facts) {
        return limit.isEmpty() || limit.stream().anyMatch(facts::contains);
    }
}
