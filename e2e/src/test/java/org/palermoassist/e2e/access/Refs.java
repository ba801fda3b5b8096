package org.palermoassist.e2e.access;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalUnderTest;

/**
 * Refs of records that the running portal holds: a public need, a submitted one, a public project and one with much to say,
 * one of the first provider, an import, and two needs of the first focal point's State, one of them answered in part.
 */
public final class Refs {
    private static final Pattern REF = Pattern.compile("\"ref\":\"([A-Z]-[0-9A-Z]{7})\"");
    private static final Pattern PROVIDER = Pattern.compile("\"column\":\"(O-[0-9A-Z]{7})\"");
    private static final Pattern RECEIPT = Pattern.compile("\"receipt\":\"(Q-[0-9A-Z]{7})\"");
    private static final Pattern DECIDED = Pattern.compile("\"decided\":true[^}]*\"ref\":\"(S-[0-9A-Z]{7})\"");
    private static final Pattern POOL = Pattern.compile("(U-[0-9A-Z]{7})");
    private static final Pattern POSTING = Pattern.compile("(E-[0-9A-Z]{7})");
    private static final Pattern STATEMENT = Pattern.compile("\"code\":\"([0-9a-f]{12})\"");
    private static final Pattern OPEN_CALL = Pattern.compile("\"ref\":\"(S-[0-9A-Z]{7})\"[^}]*\"status\":\"OPEN\"");
    private static final Pattern MEETING = Pattern.compile("\"meeting\":\"(I-[0-9A-Z]{7})\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z]{2})\"");

    private final Map<String, String> values;

    private Refs(Map<String, String> values) {
        this.values = values;
    }

    /** Looks the records up. */
    public static Refs of(PortalUnderTest portal) {
        PortalHttp anybody = portal.http();
        PortalHttp focalPoint = portal.http(portal.account("FOCAL_POINT"));
        PortalHttp coordinator = portal.http(portal.account("COORDINATOR"));
        PortalHttp administrator = portal.http(portal.account("ADMINISTRATOR"));
        String draft = first(focalPoint, "/api/v1/needs?status=DRAFT");
        String state = found(STATE, focalPoint, "/api/v1/needs?status=DRAFT");
        Map<String, String> values = new HashMap<>(Map.of(
                "{need}", first(anybody, "/api/v1/needs"),
                "{submitted}", first(coordinator, "/api/v1/needs?status=SUBMITTED"),
                "{project}", first(anybody, "/api/v1/projects"),
                "{rich}", first(anybody, "/api/v1/projects?status=2&tagged=any"),
                "{run}", first(administrator, "/api/v1/sync/runs?source=SAMPLE-01"),
                "{answered}", first(focalPoint, "/api/v1/needs?status=PARTLY_COVERED&state=" + state),
                "{own}", draft,
                "{draft}", draft,
                "{note}", first(focalPoint, "/api/v1/notes?status=REGISTERED"),
                "{asking}", first(coordinator, "/api/v1/notes?kind=NEED&status=REGISTERED&state=QX")));
        values.put("{rehearsal}", first(administrator, "/api/v1/sync/rehearsals?source=SAMPLE-HUB"));
        values.put("{mine}", first(anybody, "/api/v1/projects?identifier=XX-SAMPLE-01-J2231"));
        PortalHttp donor = portal.http(portal.account("DONOR_OFFICER"));
        values.put("{webhook}", first(portal.http(portal.account("PROVIDER_OFFICER")), "/api/v1/webhooks"));
        values.put("{donor}", first(donor, "/api/v1/donors"));
        values.put("{pledge}", first(donor, "/api/v1/pledges?sort=pledged"));
        values.put("{receipt}", found(RECEIPT, donor, "/api/v1/pledges/" + values.get("{pledge}")));
        PortalHttp auditor = portal.http(portal.account("AUDITOR"));
        values.put("{pool}", found(POOL, auditor, "/api/v1/fund/pools"));
        values.put("{journey}", first(auditor, "/api/v1/journeys"));
        values.put("{posting}", found(POSTING, auditor, "/api/v1/fund/journal"));
        values.put("{obligation}", first(auditor, "/api/v1/fund/obligations"));
        values.put("{statement}", found(STATEMENT, auditor, "/api/v1/fund/statements"));
        values.put("{meeting}", first(anybody, "/api/v1/meetings"));
        values.put("{call}", found(OPEN_CALL, anybody, "/api/v1/calls"));
        values.put("{nomination}", first(focalPoint, "/api/v1/nominations?call=" + values.get("{call}")));
        values.put("{selected}", found(DECIDED, anybody, "/api/v1/selections"));
        values.put("{travelled}", found(MEETING, anybody, "/api/v1/calls/" + values.get("{selected}")));
        values.put("{organization}", found(PROVIDER, anybody, "/api/v1/coverage?columns=PROVIDER"));
        return new Refs(values);
    }

    /** The address with the refs in place of the names in braces. */
    public String fill(String address) {
        String filled = address;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    private static String first(PortalHttp http, String path) {
        return found(REF, http, path);
    }

    private static String found(Pattern pattern, PortalHttp http, String path) {
        String json = http.get(path).body();
        Matcher found = pattern.matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("nothing found in the answer to " + path + ": " + json);
        }
        return found.group(1);
    }
}
