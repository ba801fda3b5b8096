package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalProcess;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** One activity under two identifiers: found, merged by a person, left out and told of, and back again. */
@EndToEnd
class MergedCopyE2E {
    private static final String TITLE = "Registering requests for mutual legal assistance electronically";
    private static final int PATIENCE = 400;

    @Test
    void copy_is_found_merged_and_comes_back(PortalUnderTest portal, Visitors visitors) {
        PartnerFeed original = PartnerFeed.open(portal.http(portal.account("ADMINISTRATOR")), "E2E-ORIGINAL");
        original.send("XX-E2E-ORIGINAL-1", TITLE, "");
        PartnerFeed copy = PartnerFeed.open(portal.http(portal.account("ADMINISTRATOR")), "E2E-COPY");
        copy.send("XX-E2E-COPY-1", TITLE, "<other-identifier ref=\"XX-E2E-ORIGINAL-1\" type=\"A9\"/>");
        String kept = original.project("XX-E2E-ORIGINAL-1");
        String copied = copy.project("XX-E2E-COPY-1");
        Visitor administrator = visitors.as("ADMINISTRATOR");
        Page page = administrator.page();

        find(administrator);
        administrator.mustBeAccessible();
        assertThat(page.innerText("#found"))
                .contains("The titles have the same words.", "One names the other's identifier as its own.");
        page.click("input[value^='Keep XX-E2E-ORIGINAL-1']");
        page.waitForSelector("#merged");
        assertThat(page.innerText("#merged")).contains("XX-E2E-COPY-1");
        administrator.mustBeAccessible();
        assertThat(count(portal, "XX-E2E-COPY-1")).as("in lists").isFalse();
        assertThat(count(portal, "XX-E2E-ORIGINAL-1")).isTrue();

        Visitor anybody = visitors.anybody();
        anybody.open("/projects/detail?ref=" + kept + "&lang=en");
        anybody.mustBeAccessible();
        assertThat(anybody.page().innerText("#leftOut")).contains("XX-E2E-COPY-1");
        addressOfTheCopyLeadsOn(anybody, copied, kept);
        HttpResponse<String> answer = portal.http().get("/api/v1/projects/" + copied);
        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/api/v1/projects/" + kept));

        administrator.open("/sync/duplicates?lang=en");
        page.locator("#merged tr", new Page.LocatorOptions().setHasText("XX-E2E-COPY-1"))
                .locator("input")
                .click();
        page.waitForSelector(".messages li");
        assertThat(count(portal, "XX-E2E-COPY-1")).as("in lists again").isTrue();
    }

    private static void addressOfTheCopyLeadsOn(Visitor anybody, String copied, String kept) {
        assertThat(anybody.page().locator("#fromCopy").count()).isZero();
        anybody.open("/projects/detail?ref=" + copied + "&lang=en");
        assertThat(anybody.page().url()).contains("ref=" + kept);
        assertThat(anybody.page().innerText("#fromCopy")).contains(copied);
        anybody.mustBeAccessible();
    }

    private static void find(Visitor administrator) {
        administrator.open("/sync/duplicates?lang=en");
        administrator.page().click("[id='search:look']");
        administrator.page().waitForSelector(".messages li");
        for (int tries = 0; tries < PATIENCE && !isFound(administrator.page()); tries++) {
            PortalProcess.pause();
            administrator.open("/sync/duplicates?size=100&lang=en");
        }
        assertThat(administrator.page().innerText("main")).contains("XX-E2E-COPY-1");
    }

    private static boolean isFound(Page page) {
        return page.innerText("main").contains("XX-E2E-COPY-1");
    }

    private static boolean count(PortalUnderTest portal, String identifier) {
        return portal.http()
                .get("/api/v1/projects?tagged=all&identifier=" + identifier)
                .body()
                .contains(identifier);
    }
}
