package org.palermoassist.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private final ImportReport report = new ImportReport();

    @Test
    void sums_what_the_files_hold() {
        report.add(
                "a.xml",
                Json.object("{\"status\":\"PROCESSED\",\"activities\":3,\"new\":2,\"unchanged\":1,"
                        + "\"problems\":[{\"rule\":\"DATE_IN_FUTURE\",\"count\":2}]}"));
        report.add("b.xml", Json.object("{\"status\":\"PROCESSED\",\"activities\":4,\"new\":4,\"budgets\":7}"));
        Map<String, Object> totals = Json.fields(Json.object(report.json()).get("totals"));
        assertThat(Json.write(totals))
                .isEqualTo("{\"files\":2,\"filesRejected\":0,\"activities\":7,\"new\":6,\"changed\":0,\"unchanged\":1,"
                        + "\"rejected\":0,\"quarantined\":0,\"gone\":0,\"transactions\":0,\"budgets\":7}");
        assertThat(report.anyRejected()).isFalse();
    }

    @Test
    void a_rejected_file_shows_its_reason() {
        report.add("org.xml", Map.of("status", "REJECTED", "reason", "WRONG_ROOT"));
        assertThat(report.anyRejected()).isTrue();
        assertThat(report.lastAsText()).isEqualTo("REJECTED  org.xml\n    WRONG_ROOT");
        assertThat(report.json()).contains("\"status\":\"REJECTED\",\"reason\":\"WRONG_ROOT\",\"activities\":0");
    }
}
