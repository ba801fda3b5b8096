package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalProcess;

/** A partner whose files an administrator sends in. */
final class PartnerFeed {
    private static final int PATIENCE = 120;

    private final PortalHttp http;
    private final String code;

    private PartnerFeed(PortalHttp http, String code) {
        this.http = http;
        this.code = code;
    }

    /** Opens a source; one that is there already is gone on with. */
    static PartnerFeed open(PortalHttp administrator, String code) {
        administrator.post(
                "/api/v1/sync/sources", "{\"code\":\"" + code + "\",\"name\":\"" + code + "\",\"kind\":\"LOOSE\"}");
        return new PartnerFeed(administrator, code);
    }

    /** Sends one activity and waits until it is read. */
    void send(String identifier, String title, String parts) {
        String file = "<iati-activities version=\"2.03\"><iati-activity xml:lang=\"en\" default-currency=\"USD\">"
                + "<iati-identifier>" + identifier + "</iati-identifier><reporting-org ref=\"XX-" + code
                + "\" type=\"40\"><narrative>Body of " + code + "</narrative></reporting-org><title><narrative>" + title
                + "</narrative></title><description><narrative>Words.</narrative></description>"
                + "<participating-org role=\"4\" ref=\"XX-" + code + "\"/><activity-status code=\"2\"/>"
                + "<activity-date type=\"2\" iso-date=\"2024-01-01\"/><recipient-country code=\"QM\"/>" + parts
                + "</iati-activity></iati-activities>";
        HttpResponse<String> answer = http.send(
                "POST",
                "/api/v1/sync/sources/" + code + "/runs",
                BodyPublishers.ofString(file),
                "Content-Type",
                "application/xml",
                "X-File-Name",
                title.replace(' ', '-') + ".xml");
        assertThat(answer.statusCode()).isEqualTo(202);
        String run = answer.body().replaceFirst("(?s).*?\"(R-[0-9A-Z]{7})\".*", "$1");
        for (int tries = 0; tries < PATIENCE && !isDone(run); tries++) {
            PortalProcess.pause();
        }
        assertThat(isDone(run)).as(run).isTrue();
    }

    private boolean isDone(String run) {
        String latest = http.get("/api/v1/sync/runs?size=1&source=" + code).body();
        return latest.contains(run) && latest.contains("\"DONE\"");
    }

    /** Ref of the project of an identifier. */
    String project(String identifier) {
        return http.get("/api/v1/projects?tagged=all&identifier=" + identifier)
                .body()
                .replaceFirst("(?s).*?\"ref\":\"(P-[0-9A-Z]{7})\".*", "$1");
    }
}
