package org.palermoassist.e2e.access;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.e2e.harness.PortalUnderTest;

/**
 * Refs of records that the running portal holds: a public need and project, an import, and two needs of the first focal
 * point's State.
 */
final class Refs {
    private static final Pattern REF = Pattern.compile("\"ref\":\"([A-Z]-[0-9A-Z]{7})\"");

    private final Map<String, String> values;

    private Refs(Map<String, String> values) {
        this.values = values;
    }

    static Refs of(PortalUnderTest portal) {
        String own = first(portal.http(portal.account("FOCAL_POINT"))
                .get("/api/v1/needs?status=DRAFT")
                .body());
        return new Refs(Map.of(
                "{need}", first(portal.http().get("/api/v1/needs").body()),
                "{project}", first(portal.http().get("/api/v1/projects").body()),
                "{run}",
                        first(portal.http(portal.account("ADMINISTRATOR"))
                                .get("/api/v1/sync/runs")
                                .body()),
                "{own}", own,
                "{draft}", own));
    }

    String fill(String address) {
        String filled = address;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    private static String first(String json) {
        Matcher found = REF.matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no ref in " + json);
        }
        return found.group(1);
    }
}
