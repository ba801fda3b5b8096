package org.palermoassist.projects.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class RealFilesTest {

    private static final OwnTags TAGS = new OwnTags("https://example.org/tags");
    private static final Set<String> DOWNLOADED = Set.of("registry-samples/dportal-download-2020-03-27.xml.gz");

    @Test
    void every_activity_file_is_read_and_its_counts_are_those_of_the_index() {
        Path folder = TestData.path("iati-real");
        SoftAssertions softly = new SoftAssertions();
        for (Map<String, String> row : TestData.csv(folder.resolve("index.csv"))) {
            String file = row.get("file");
            FileReport report = read(folder.resolve(file));
            softly.assertThat(report.fault()).as(file + " " + report).isEqualTo(expectedFault(row));
            if (report.processed()) {
                softly.assertThat(List.of(
                                report.counts().activities(),
                                report.counts().transactions(),
                                report.counts().budgets()))
                        .as(file)
                        .isEqualTo(List.of(
                                Integer.valueOf(row.get("activities")),
                                Integer.valueOf(row.get("transactions")),
                                Integer.valueOf(row.get("budgets"))));
            }
        }
        softly.assertAll();
    }

    private static Optional<FileFault> expectedFault(Map<String, String> row) {
        if (row.get("wellformed").equals("no")) {
            return Optional.of(FileFault.NOT_XML);
        }
        if (!row.get("root").equals("iati-activities")) {
            return Optional.of(FileFault.NOT_AN_ACTIVITY_FILE);
        }
        boolean known = row.get("version").startsWith("2.0") || DOWNLOADED.contains(row.get("file"));
        return known ? Optional.empty() : Optional.of(FileFault.VERSION_NOT_SUPPORTED);
    }

    private static FileReport read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new IatiReader().read(in, new Keeping());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Works everything out that an import would, and compares what is kept with what came. */
    private static final class Keeping implements ActivityHandler {
        @Override
        public void activity(ReceivedActivity activity) {
            String hash = activity.contentHash(TAGS);
            ActivityDocument kept = ActivityDocument.stored(activity.document().bytes());
            assertThat(kept.contentHash(TAGS)).isEqualTo(hash);
            assertThat(kept.reported()).isEqualTo(activity.reported());
        }

        @Override
        public void rejected(RejectedActivity activity) {
            assertThat(activity.identifier()).isNotNull();
        }
    }
}
