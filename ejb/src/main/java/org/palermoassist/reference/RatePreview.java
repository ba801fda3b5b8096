package org.palermoassist.reference;

import java.util.List;

/**
 * What loading a file of rates would do, or did.
 *
 * @param lines all of the file, in order
 */
public record RatePreview(List<RateLine> lines) {

    /** How many lines have this verdict. */
    public long count(RateLine.Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** Lines that are not taken. While there is one, nothing of the file is. */
    public List<RateLine> refused() {
        return lines.stream().filter(line -> line.verdict().refused()).toList();
    }

    /** Lines that become rows. */
    public List<RateLine> added() {
        return lines.stream()
                .filter(line -> line.verdict() == RateLine.Verdict.NEW || line.verdict() == RateLine.Verdict.CORRECTION)
                .toList();
    }

    /** Whether the file can be loaded and would add something. */
    public boolean loadable() {
        return refused().isEmpty() && !added().isEmpty();
    }
}
