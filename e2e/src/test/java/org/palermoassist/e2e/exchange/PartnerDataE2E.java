package org.palermoassist.e2e.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Files and the change feed as a partner's program uses them, and the page that tells of them. */
@EndToEnd
class PartnerDataE2E {
    private static final String ALL = "/api/v1/projects.xml";

    @Test
    void the_page_leads_to_the_file_of_each_reporting_organization(PortalUnderTest portal, Visitors visitors) {
        Visitor visitor = visitors.as("AUDITOR");
        visitor.open("/partners/data");
        visitor.mustBeAccessible();
        String link = visitor.page()
                .locator("table a[href*='reporting-org=']")
                .first()
                .getAttribute("href");
        HttpResponse<String> file = portal.http().get(link);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/xml"));
        assertThat(file.body()).contains("version=\"2.03\"", "</iati-activities>");
        assertThat(Pattern.compile("<reporting-org[^>]* ref=\"([^\"]*)\"")
                        .matcher(file.body())
                        .results()
                        .map(one -> one.group(1))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_file_that_did_not_change_is_not_sent_again(PortalUnderTest portal) {
        PortalHttp http = portal.http();
        String own = ALL + "?reporting-org=XX-SAMPLE-02";
        for (String address : new String[] {ALL, own, ALL + "?tagged=any"}) {
            HttpResponse<String> first = http.get(address);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(tag).startsWith("\"").endsWith("\"");
            HttpResponse<String> again = http.get(address, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).hasValue(tag);
            assertThat(http.get(address, "If-None-Match", "\"other\"").body()).isEqualTo(first.body());
        }
        assertThat(tag(http, ALL)).isNotEqualTo(tag(http, own)).isNotEqualTo(tag(http, ALL + "?tagged=any"));
        assertThat(http.get(ALL + "?reporting-org=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void the_feed_holds_what_is_public_and_nothing_else_whoever_asks(PortalUnderTest portal) {
        String everybody = portal.http().get("/api/v1/changes?size=500").body();
        assertThat(portal.http(portal.account("COORDINATOR"))
                        .get("/api/v1/changes?size=500")
                        .body())
                .isEqualTo(everybody);
        Matcher items = Pattern.compile("\"change\":\"(created|changed)\",\"get\":\"([^\"]*)\"")
                .matcher(everybody);
        int read = 0;
        while (items.find() && read < 40) {
            assertThat(portal.http().get(items.group(2)).statusCode())
                    .as(items.group(2))
                    .isEqualTo(200);
            read++;
        }
        assertThat(read).isPositive();
        String next = everybody.replaceFirst("(?s).*\"next\":(\\d+).*", "$1");
        assertThat(portal.http().get("/api/v1/changes?kind=need&since=" + next).statusCode())
                .isEqualTo(200);
        for (String bad :
                new String[] {"since=-1", "since=x", "since=999999999", "kind=person", "size=0", "size=501"}) {
            assertThat(portal.http().get("/api/v1/changes?" + bad).statusCode())
                    .as(bad)
                    .isEqualTo(400);
        }
    }

    private static String tag(PortalHttp http, String address) {
        return http.get(address).headers().firstValue("ETag").orElseThrow();
    }
}
