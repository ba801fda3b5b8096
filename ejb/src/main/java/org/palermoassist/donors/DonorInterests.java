package org.palermoassist.donors;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a donor wants to help with; an empty set is no narrowing.
 *
 * @param provisions codes such as {@code UNTOC-18}
 * @param regions M49 codes
 * @param assistance codes of types of assistance
 */
public record DonorInterests(SortedSet<String> provisions, SortedSet<String> regions, SortedSet<String> assistance) {
    /** Nothing was said. */
    public static final DonorInterests NONE = new DonorInterests(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    /** Keeps copies. */
    public DonorInterests {
        provisions = Collections.unmodifiableSortedSet(new TreeSet<>(provisions));
        regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
        assistance = Collections.unmodifiableSortedSet(new TreeSet<>(assistance));
    }

    /** Whether nothing was said: then nothing is proposed. */
    public boolean isEmpty() {
        return provisions.isEmpty() && regions.isEmpty() && assistance.isEmpty();
    }
}
