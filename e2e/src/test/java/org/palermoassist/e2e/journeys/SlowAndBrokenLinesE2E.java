package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.Account;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** U-7 and U-24: a slow line is bearable, and no word is lost when the session or the line is. */
@EndToEnd
class SlowAndBrokenLinesE2E {
    private static final double LONGEST_SECONDS = 180;
    private static final String WORDS = "Words typed on a weak line, which must not be lost.";

    @Test
    void a_need_is_submitted_over_256_kbit_in_under_three_minutes(Visitors visitors) {
        Visitor focalPoint = visitors.as("FOCAL_POINT");
        CDPSession session = focalPoint.page().context().newCDPSession(focalPoint.page());
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 600);
        line.addProperty("downloadThroughput", 32_000);
        line.addProperty("uploadThroughput", 32_000);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", line);
        long begun = System.nanoTime();
        String ref = NeedFormPage.open(focalPoint)
                .about("UNTOC-19", "TRAINING")
                .words("Need over a slow line", WORDS)
                .submit("PUBLIC");
        assertThat(ref).startsWith("N-");
        assertThat((System.nanoTime() - begun) / 1e9).isLessThan(LONGEST_SECONDS);
    }

    @Test
    void words_survive_the_end_of_the_session(PortalUnderTest portal, Visitors visitors) {
        Account account = portal.account("FOCAL_POINT");
        Visitor focalPoint = visitors.as(account, Screen.DESK);
        NeedFormPage.open(focalPoint).words("Session that ends", WORDS);
        Page page = focalPoint.page();
        page.context().clearCookies();
        page.click("[id$='save']");
        page.waitForURL(url -> url.contains("/sign-in"));
        page.fill("input[autocomplete='username']", account.login());
        page.fill("input[autocomplete='current-password']", account.password());
        page.click("button[id$='enter'], input[id$='enter']");
        page.waitForURL(url -> url.contains("/needs/edit"));
        page.waitForFunction("words => document.querySelector('#description').value === words", WORDS);
        assertThat(page.inputValue("#title")).isEqualTo("Session that ends");
    }
}
