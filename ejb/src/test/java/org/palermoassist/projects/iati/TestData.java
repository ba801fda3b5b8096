package org.palermoassist.projects.iati;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Assumptions;

/** Real and made files outside the project; tests that need them are skipped by name where they are not given. */
final class TestData {

    private TestData() {}

    /** A folder or file below the folder that PORTAL_TEST_DATA names. */
    static Path path(String below) {
        String root = System.getenv("PORTAL_TEST_DATA");
        Assumptions.assumeTrue(root != null && !root.isBlank(), "PORTAL_TEST_DATA names no folder");
        Path path = Path.of(root).resolve(below);
        Assumptions.assumeTrue(Files.exists(path), () -> "PORTAL_TEST_DATA holds no " + below);
        return path;
    }

    static List<Map<String, String>> csv(Path file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
            return parser.stream().map(row -> row.toMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
