package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that partners really published; skipped, and counted as skipped, where they are not at hand. */
@EnabledIfEnvironmentVariable(named = "PORTAL_TEST_DATA", matches = ".+")
@ExtendWith(ArquillianExtension.class)
class RealFilesIT {
    @Inject
    private ImportDesk desk;

    /** One test, since the days of the series stand among the files: the word of the first source holds. */
    @Test
    void the_series_and_all_files_give_the_figures_of_the_index() throws IOException {
        Path files = files();
        series(files);
        List<CSVRecord> index = index(files);
        allFilesCountAsTheIndexSays(files, index);
        theSameFilesAgainChangeNothing(files, index);
    }

    private void series(Path files) throws IOException {
        desk.open("IT-SERIES", SourceKind.SNAPSHOT, "");
        List<String> days = new ArrayList<>();
        try (Stream<Path> all = Files.list(files.resolve("dportal-ukraine"))) {
            for (Path day : all.sorted().toList()) {
                String name = day.getFileName().toString();
                FileCounts counts = desk.take("IT-SERIES", name, day).file().counts();
                days.add(counts.added() + " " + counts.changed() + " " + counts.gone());
            }
        }
        assertThat(days)
                .as("new, changed, gone from day to day")
                .containsExactly(
                        "137 0 0", "0 0 0", "0 0 0", "3 2 0", "0 0 0", "6 0 0", "0 7 7", "0 13 0", "0 0 0", "0 0 0",
                        "1 1 0", "8 0 0");
    }

    private void allFilesCountAsTheIndexSays(Path files, List<CSVRecord> index) {
        desk.open("IT-REAL", SourceKind.LOOSE, "");
        List<String> wrong = new ArrayList<>();
        for (CSVRecord line : index) {
            String name = line.get("file");
            FileRow file = desk.take("IT-REAL", name, files.resolve(name)).file();
            if (!addsUp(file.counts())) {
                wrong.add(name + ": " + file.counts() + " does not add up");
            }
            String counted = counted(file);
            if (!counted.equals(expected(line))) {
                wrong.add(name + ": " + counted + " instead of " + expected(line));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void theSameFilesAgainChangeNothing(Path files, List<CSVRecord> index) {
        String before = desk.fingerprint("IT-REAL");
        for (CSVRecord line : index) {
            String name = line.get("file");
            FileCounts again =
                    desk.take("IT-REAL", name, files.resolve(name)).file().counts();
            assertThat(again).as(name).matches(RealFilesIT::addsUp);
            assertThat(again.added() + again.changed()).as(name).isZero();
        }
        assertThat(desk.fingerprint("IT-REAL")).isEqualTo(before);
    }

    /** Received = new + changed + unchanged + rejected; what is kept out of totals is counted beside. */
    private static boolean addsUp(FileCounts counts) {
        int stored = counts.added() + counts.changed() + counts.unchanged();
        return counts.activities() == stored + counts.rejected() && counts.quarantined() <= stored;
    }

    private static String expected(CSVRecord line) {
        boolean activities = line.get("root").equals("iati-activities");
        boolean version =
                line.get("version").matches("[12]\\..*") || line.get("file").contains("dportal-download");
        return activities && version
                ? "PROCESSED " + line.get("activities") + " " + line.get("transactions") + " " + line.get("budgets")
                : "REJECTED";
    }

    private static String counted(FileRow file) {
        FileCounts counts = file.counts();
        String verdict = file.verdict().orElse("");
        return verdict.equals("REJECTED")
                ? verdict
                : verdict + " " + counts.activities() + " " + counts.transactions() + " " + counts.budgets();
    }

    private static List<CSVRecord> index(Path files) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(files.resolve("index.csv"))) {
            return format.parse(reader).getRecords();
        }
    }

    private static Path files() {
        String folder = System.getProperty("portal.test.data", "");
        return Path.of(folder, "iati-real");
    }
}
