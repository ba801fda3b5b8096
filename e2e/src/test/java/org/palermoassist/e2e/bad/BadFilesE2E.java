package org.palermoassist.e2e.bad;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalProcess;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Bad files through the whole of the import: each gets its reason, and what is odd but readable can be found and opened. */
@EndToEnd
class BadFilesE2E {
    @TempDir
    private Path folder;

    @Test
    void each_file_gets_its_reason_and_the_portal_stays_up(PortalUnderTest portal, Visitors visitors) {
        BadFiles.write(folder);
        PortalProcess.Outcome outcome = portal.importFiles("--json", folder.toString());
        assertThat(outcome.exitCode()).as(outcome.text()).isEqualTo(1);
        List<String> wrong = new ArrayList<>();
        for (JsonElement each : files(outcome.text())) {
            JsonObject file = each.getAsJsonObject();
            String name = Path.of(file.get("file").getAsString()).getFileName().toString();
            String got = file.get("status").getAsString().equals("PROCESSED")
                    ? "processed"
                    : file.get("reason").getAsString();
            if (!name.split("[-.]")[0].equals(got)) {
                wrong.add(name + " is " + got);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(portal.http().get("/health/ready").statusCode()).isEqualTo(200);
        oddActivityIsThere(portal, visitors);
    }

    private static Iterable<JsonElement> files(String text) {
        return JsonParser.parseString(text.substring(text.indexOf("{\"files\"")))
                .getAsJsonObject()
                .getAsJsonArray("files");
    }

    private static void oddActivityIsThere(PortalUnderTest portal, Visitors visitors) {
        String found = portal.http(portal.account("COORDINATOR"))
                .get("/api/v1/projects?tagged=all&identifier="
                        + URLEncoder.encode(BadFiles.ODD, StandardCharsets.UTF_8))
                .body();
        JsonObject answer = JsonParser.parseString(found).getAsJsonObject();
        assertThat(answer.get("total").getAsInt()).as(found).isEqualTo(1);
        String ref = answer.getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("ref")
                .getAsString();
        Visitor coordinator = visitors.as("COORDINATOR");
        assertThat(coordinator.open("/projects/detail?ref=" + ref).status()).isEqualTo(200);
        assertThat(coordinator.page().innerText("main"))
                .contains(BadFiles.ODD)
                .contains("Very long title")
                .contains("1.123456");
        coordinator.mustBeAccessible();
        assertThat((Boolean) coordinator
                        .page()
                        .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("the page does not scroll sideways")
                .isTrue();
    }
}
