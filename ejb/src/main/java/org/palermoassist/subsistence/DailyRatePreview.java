package org.palermoassist.subsistence;

import java.util.List;
import java.util.Set;
import org.palermoassist.subsistence.DailyRateLine.Verdict;

/**
 * What loading a file of daily rates would do, or did.
 *
 * @param lines all of the file, in order
 */
public record DailyRatePreview(List<DailyRateLine> lines) {
    private static final Set<Verdict> ADDED = Set.of(Verdict.NEW, Verdict.SUPERSEDES, Verdict.CORRECTION);

    /** How many lines have this verdict. */
    public long count(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** Lines that are not taken. While there is one, nothing of the file is. */
    public List<DailyRateLine> refused() {
        return lines.stream().filter(line -> line.verdict().refused()).toList();
    }

    /** Lines that become rows. */
    public List<DailyRateLine> added() {
        return lines.stream().filter(line -> ADDED.contains(line.verdict())).toList();
    }

    /** Whether the file can be loaded and would add something. */
    public boolean loadable() {
        return refused().isEmpty() && !added().isEmpty();
    }
}
