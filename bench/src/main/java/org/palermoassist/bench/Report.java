package org.palermoassist.bench;

import java.util.Locale;

/** Prints figures one a line, so that they can be pasted into docs/benchmarks.md. */
final class Report {
    private Report() {}

    static void title(String what) {
        System.out.printf(
                "%n%s; %d processors, Java %s%n", what, Runtime.getRuntime().availableProcessors(), Runtime.version());
    }

    static void line(String name, String format, Object... values) {
        System.out.printf(Locale.ROOT, "  %-44s %s%n", name, String.format(Locale.ROOT, format, values));
    }

    /** Seconds since a moment of {@link System#nanoTime()}. */
    static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
