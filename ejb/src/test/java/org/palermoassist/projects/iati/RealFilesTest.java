package org.palermoassist.projects.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.palermoassist.projects.ProjectsRule;
import org.xml.sax.SAXException;

/** Files that partners published, one after the other: read, kept, written, read again. */
class RealFilesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final OwnTags TAGS = new OwnTags("https://example.org/tags");

    /** What version 2 asks of each activity and version 1 did not. */
    private static final List<String> ASKED =
            List.of("reporting-org", "title", "description", "participating-org", "activity-status", "activity-date");

    /** Says its version on each activity, not on the root. */
    private static final String DOWNLOADED = "registry-samples/dportal-download-2020-03-27.xml.gz";

    /** Drafts of version 1 whose activities have no identifier yet. */
    private static final Map<String, Integer> WITHOUT_IDENTIFIER =
            Map.of("older-versions/schemas-dfid_out.xml", 2, "older-versions/schemas-worldbank.xml", 16);

    /** Those that give all that version 2 asks for. */
    private static final Map<String, Integer> WHOLE =
            Map.of("older-versions/datastore-CD.xml.gz", 58, "older-versions/datastore-big_value.xml.gz", 198);

    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void every_file_counts_as_in_the_index_loses_nothing_and_goes_out_valid() throws IOException, SAXException {
        Path folder = TestData.path("iati-real");
        Schema schema = schema(TestData.path("iati-schema/2.03/iati-activities-schema.xsd"));
        for (Map<String, String> row : TestData.csv(folder.resolve("index.csv"))) {
            String file = row.get("file");
            Kept kept = new Kept();
            FileReport report = read(Files.newInputStream(folder.resolve(file)), kept);
            softly.assertThat(report.fault()).as(file + " " + report).isEqualTo(expectedFault(row));
            if (report.processed()) {
                counts(file, row, report.counts());
                Kept again = new Kept();
                byte[] written = write(kept);
                read(new ByteArrayInputStream(written), again);
                softly.assertThat(again.hashes).as(file).isEqualTo(kept.hashes);
                if (row.get("version").startsWith("1")) {
                    wholeOnes(schema, file, kept.whole());
                    softly.assertThat(kept.rejected).as(file).isEqualTo(WITHOUT_IDENTIFIER.getOrDefault(file, 0));
                }
                if (row.get("xsd203").equals("valid") || row.get("xsd_own").equals("valid")) {
                    valid(schema, file, written);
                }
            }
        }
        softly.assertAll();
    }

    /** An empty document is none by the schema. */
    private void wholeOnes(Schema schema, String file, List<ActivityDocument> whole) throws IOException {
        if (!whole.isEmpty()) {
            valid(schema, file, write(whole));
        }
        softly.assertThat(whole.size()).as(file).isEqualTo(WHOLE.getOrDefault(file, 0));
    }

    private void counts(String file, Map<String, String> row, FileReport.Counts counts) {
        softly.assertThat(List.of(counts.activities(), counts.transactions(), counts.budgets()))
                .as(file)
                .isEqualTo(List.of(
                        Integer.valueOf(row.get("activities")),
                        Integer.valueOf(row.get("transactions")),
                        Integer.valueOf(row.get("budgets"))));
    }

    private static Optional<FileFault> expectedFault(Map<String, String> row) {
        if (row.get("wellformed").equals("no")) {
            return Optional.of(FileFault.NOT_XML);
        }
        if (!row.get("root").equals("iati-activities")) {
            return Optional.of(FileFault.NOT_AN_ACTIVITY_FILE);
        }
        boolean known = row.get("version").matches("[12]\\.0.*");
        return known || row.get("file").equals(DOWNLOADED)
                ? Optional.empty()
                : Optional.of(FileFault.VERSION_NOT_SUPPORTED);
    }

    private static FileReport read(InputStream file, ActivityHandler handler) throws IOException {
        try (file) {
            return new IatiReader().read(file, handler);
        }
    }

    private static byte[] write(Kept kept) throws IOException {
        return write(kept.documents);
    }

    private static byte[] write(List<ActivityDocument> documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IatiWriter writer = new IatiWriter(out, TAGS, NOON)) {
            for (ActivityDocument document : documents) {
                writer.write(document, false, List.of("UNTOC-18"));
            }
        }
        return out.toByteArray();
    }

    private static Schema schema(Path xsd) throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd.toFile());
    }

    private void valid(Schema schema, String file, byte[] written) throws IOException {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
        } catch (SAXException e) {
            softly.fail(file + ": " + e.getMessage());
        }
    }

    /** Works out all that an import would, and compares what is kept with what came. */
    private static final class Kept implements ActivityHandler {

        private final List<ActivityDocument> documents = new ArrayList<>();
        private final List<String> hashes = new ArrayList<>();
        private int rejected;

        @Override
        public void activity(ReceivedActivity activity) {
            String hash = activity.contentHash(TAGS);
            ActivityDocument document = activity.document();
            assertThat(document.contentHash(TAGS)).isEqualTo(hash);
            ReportedActivity composed = ActivityDocument.of(activity.reported()).reported();
            assertThat(composed).isEqualTo(activity.reported());
            hashes.add(hash);
            documents.add(document);
        }

        /** Those that give all that version 2 asks for. */
        List<ActivityDocument> whole() {
            return documents.stream()
                    .filter(document -> ASKED.stream()
                            .allMatch(name -> document.node().first(name).isPresent()))
                    .filter(document -> document.node().all("document-link").stream()
                            .allMatch(link -> link.first("category").isPresent()))
                    .toList();
        }

        @Override
        public void rejected(RejectedActivity activity) {
            assertThat(activity.rule()).isEqualTo(ProjectsRule.IDENTIFIER_GIVEN);
            rejected++;
        }
    }
}
