package org.palermoassist.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.sync.RunRow;

/** A file through the door, the route, the database and back. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {
    @Inject
    private RunDesk desk;

    @Test
    void an_activity_is_new_once_and_unchanged_in_another_file() {
        String identifier = "XI-TEST-" + UUID.randomUUID();
        RunRow first = imported(feed("2026-01-01T00:00:00Z", activity(identifier)));
        RunRow again = imported(feed("2026-02-01T00:00:00Z", activity(identifier)));
        assertThat(first.file().verdict()).isEqualTo(Optional.of("PROCESSED"));
        assertThat(first.file().counts().activities()).isEqualTo(1);
        assertThat(first.file().counts().added()).isEqualTo(1);
        assertThat(again.file().counts().added()).isZero();
        assertThat(again.file().counts().unchanged()).isEqualTo(1);
    }

    @Test
    void what_is_not_xml_is_rejected_and_the_next_file_is_read() {
        RunRow broken = imported("{\"not\": \"xml\"}");
        RunRow good = imported(feed("2026-01-01T00:00:00Z", activity("XI-TEST-" + UUID.randomUUID())));
        assertThat(broken.file().verdict()).isEqualTo(Optional.of("REJECTED"));
        assertThat(broken.file().reason()).isPresent();
        assertThat(good.file().verdict()).isEqualTo(Optional.of("PROCESSED"));
    }

    private RunRow imported(String text) {
        return desk.imported("FILES", text);
    }

    private static String feed(String generated, String activity) {
        return "<iati-activities version=\"2.03\" generated-datetime=\"" + generated + "\">" + activity
                + "</iati-activities>";
    }

    private static String activity(String identifier) {
        return "<iati-activity><iati-identifier>" + identifier + "</iati-identifier>"
                + "<reporting-org ref=\"XI-TEST\" type=\"40\"><narrative>Sample agency</narrative></reporting-org>"
                + "<title><narrative xml:lang=\"en\">Investigation of trafficking networks</narrative></title>"
                + "<description><narrative xml:lang=\"en\">Training of prosecutors</narrative></description>"
                + "<participating-org role=\"1\" type=\"40\"><narrative>Sample agency</narrative></participating-org>"
                + "<activity-status code=\"2\"/><activity-date type=\"2\" iso-date=\"2025-01-01\"/>"
                + "<recipient-country code=\"NG\"/><sector vocabulary=\"1\" code=\"15130\"/></iati-activity>";
    }
}
