package org.palermoassist.subsistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.palermoassist.subsistence.DailyRateLine.Verdict;

/** The invented rates of the sample world, by which the worked examples are computed. */
final class SampleRates {
    private static final Path FILE = Path.of("../launcher/src/main/sample/subsistence-rates.csv");

    private SampleRates() {}

    static Rates rates() {
        return new Rates(lines().stream().map(DailyRateLine::daily).toList());
    }

    static List<DailyRateLine> lines() {
        return new DailyRateFile(Map.of()).read(text());
    }

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static boolean allNew() {
        return lines().stream().allMatch(line -> line.verdict() == Verdict.NEW);
    }
}
