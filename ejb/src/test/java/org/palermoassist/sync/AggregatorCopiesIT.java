package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** Activities that their reporter and an aggregator both publish, as really published: totals are those of the originals alone. */
@EnabledIfEnvironmentVariable(named = "PORTAL_TEST_DATA", matches = ".+")
@ExtendWith(ArquillianExtension.class)
class AggregatorCopiesIT {
    private static final Pattern ACTIVITY = Pattern.compile("<iati-activity[ >].*?</iati-activity>", Pattern.DOTALL);
    private static final Pattern IDENTIFIER = Pattern.compile("(<iati-identifier[^>]*>\\s*)([^<]*?)(\\s*<)");

    @Inject
    private ImportDesk desk;

    @Test
    void totals_are_those_of_the_originals_alone() throws IOException {
        Map<String, String> originals = activities("registry-dump");
        Map<String, String> copies = activities("dportal-covid");
        originals.keySet().retainAll(copies.keySet());
        copies.keySet().retainAll(originals.keySet());
        assertThat(originals).as("activities that both publish").hasSize(10);

        desk.open("IT-AGG-ORIGINAL", SourceKind.LOOSE, "");
        desk.open("IT-AGG-COPY", SourceKind.LOOSE, "");
        take("IT-AGG-ORIGINAL", "ORIGINALFIRST", originals);
        String alone = totals("ORIGINALFIRST");
        FileCounts counts = take("IT-AGG-COPY", "ORIGINALFIRST", copies);
        assertThat(totals("ORIGINALFIRST")).isEqualTo(alone);
        assertThat(counts.added() + counts.changed())
                .as("new or changed by copies")
                .isZero();
        assertThat(desk.cell("SELECT COUNT(*) FROM project_other_source o JOIN project p ON p.id = o.project_id WHERE"
                        + " p.identifier LIKE 'ORIGINALFIRST%'"))
                .as("recognized as told by another source, too")
                .isEqualTo("10");
    }

    @Test
    void the_reporters_own_source_takes_over_from_an_aggregator_that_came_first() throws IOException {
        Map<String, String> originals = activities("registry-dump");
        Map<String, String> copies = activities("dportal-covid");
        originals.keySet().retainAll(copies.keySet());
        copies.keySet().retainAll(originals.keySet());
        String reporter = originals
                .values()
                .iterator()
                .next()
                .replaceFirst("(?s).*?<reporting-org[^>]*?ref=\"([^\"]+)\".*", "$1");
        originals.values().removeIf(xml -> !xml.contains("ref=\"" + reporter + "\""));
        copies.keySet().retainAll(originals.keySet());

        desk.open("IT-AGG-ALONE", SourceKind.LOOSE, reporter);
        desk.open("IT-AGG-BEFORE", SourceKind.LOOSE, "");
        take("IT-AGG-ALONE", "ALONE", originals);
        take("IT-AGG-BEFORE", "COPYFIRST", copies);
        take("IT-AGG-ALONE", "COPYFIRST", originals);

        assertThat(totals("COPYFIRST")).isEqualTo(totals("ALONE"));
    }

    private FileCounts take(String source, String prefix, Map<String, String> activities) {
        StringBuilder xml =
                new StringBuilder("<iati-activities version=\"2.03\" xmlns:usg=\"https://explorer.usaid.gov\">");
        activities
                .values()
                .forEach(activity -> xml.append(IDENTIFIER.matcher(activity).replaceFirst("$1" + prefix + "-$2$3")));
        xml.append("</iati-activities>");
        RunRow run = desk.take(source, prefix + ".xml", xml.toString());
        assertThat(run.file().verdict()).contains("PROCESSED");
        return run.file().counts();
    }

    /** Every total of money and how many projects and amounts stand behind it. */
    private String totals(String prefix) {
        return desk.cell(
                "SELECT CONCAT_WS('|', (SELECT COUNT(*) FROM project p WHERE p.identifier LIKE CONCAT(?, '-%')), COUNT(*),"
                        + " SUM(t.amount), SUM(IF(t.type = '2', t.amount, 0)), SUM(IF(t.type IN ('3', '4'), t.amount, 0)),"
                        + " SUM(t.usd)) FROM project_transaction t JOIN project p ON p.id = t.project_id WHERE p.identifier LIKE"
                        + " CONCAT(?, '-%')",
                prefix, prefix);
    }

    private static Map<String, String> activities(String folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Path files =
                Path.of(System.getenv("PORTAL_TEST_DATA")).resolve("iati-real").resolve(folder);
        try (Stream<Path> all = Files.walk(files)) {
            List<Path> feeds = all.filter(file -> file.toString().contains(".xml"))
                    .sorted()
                    .toList();
            for (Path feed : feeds) {
                Matcher activity = ACTIVITY.matcher(text(feed));
                while (activity.find()) {
                    Matcher identifier = IDENTIFIER.matcher(activity.group());
                    if (identifier.find()) {
                        found.put(identifier.group(2), activity.group());
                    }
                }
            }
        }
        return found;
    }

    private static String text(Path feed) throws IOException {
        try (InputStream raw = Files.newInputStream(feed);
                InputStream in = feed.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
