package org.palermoassist.sync.table;

import java.util.ArrayList;
import java.util.List;

/** Finds the separator of a text: the one that parts its first rows into the same number of cells, above one. */
final class Separators {
    private static final char[] KNOWN = {';', ',', '\t', '|'};
    private static final int ROWS = 20;

    private Separators() {}

    static char of(String start) {
        char best = ',';
        double most = 0;
        for (char separator : KNOWN) {
            double evenness = evenness(counts(start, separator));
            if (evenness > most) {
                most = evenness;
                best = separator;
            }
        }
        return best;
    }

    /** How often it stands in each of the first rows, outside of quotes; the last row may be cut and is left out. */
    private static List<Integer> counts(String start, char separator) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < start.length() && counts.size() < ROWS; i++) {
            char c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                count++;
            } else if (c == '\n' && !quoted) {
                counts.add(count);
                count = 0;
            }
        }
        if (counts.isEmpty()) {
            counts.add(count);
        }
        return counts;
    }

    /** Rows that agree with the most frequent number of separators, weighed by that number. */
    private static double evenness(List<Integer> counts) {
        int usual = 0;
        int rows = 0;
        for (int candidate : counts) {
            int same = (int) counts.stream().filter(count -> count == candidate).count();
            if (candidate > 0 && (same > rows || same == rows && candidate > usual)) {
                rows = same;
                usual = candidate;
            }
        }
        return usual == 0 ? 0 : (double) rows / counts.size() + Math.min(usual, 50) / 100.0;
    }
}
