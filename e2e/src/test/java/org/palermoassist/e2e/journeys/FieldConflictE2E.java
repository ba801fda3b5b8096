package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A field is ours, both sides change it, a person chooses and takes the choice back. */
@EndToEnd
class FieldConflictE2E {
    private static final String ID = "XX-E2E-OWN-1";

    @Test
    void both_sides_change_a_title_and_a_person_chooses(PortalUnderTest portal, Visitors visitors) {
        PartnerFeed feed = PartnerFeed.open(portal.http(portal.account("ADMINISTRATOR")), "E2E-OWN");
        feed.send(ID, "Training of border guards", "");
        String ref = feed.project(ID);
        Visitor administrator = visitors.as("ADMINISTRATOR");
        Page page = administrator.page();

        administrator.open("/sync/ownership?code=E2E-OWN&lang=en");
        administrator.mustBeAccessible();
        page.selectOption("#owner-TEXTS", "OURS");
        page.click("[id='ownership:save']");
        page.waitForSelector(".messages li");
        assertThat(page.inputValue("#owner-TEXTS")).isEqualTo("OURS");

        administrator.open("/projects/detail?ref=" + ref + "&lang=en");
        page.click("#ownFields");
        page.waitForURL(url -> url.contains("/projects/fields"));
        administrator.mustBeAccessible();
        page.fill("#title", "Training of border police");
        page.click("[id='form:save']");
        page.waitForURL(url -> url.contains("/projects/detail"));
        assertThat(page.innerText("h1")).contains("Training of border police");

        feed.send(ID, "Training of coast guards", "");
        administrator.open("/sync/conflicts?project=" + ref + "&lang=en");
        administrator.mustBeAccessible();
        assertThat(page.innerText("#queue"))
                .contains("Training of border guards", "Training of border police", "Training of coast guards");
        page.click("input[value='Take theirs']");
        page.waitForSelector(".messages li");
        assertThat(page.locator("#queue").count()).isZero();
        administrator.open("/projects/detail?ref=" + ref + "&lang=en");
        assertThat(page.innerText("h1")).contains("Training of coast guards");

        administrator.open("/sync/conflicts?project=" + ref + "&lang=en");
        page.locator("input[value='Take back']").first().click();
        page.waitForSelector("#queue");
        assertThat(page.innerText("#queue")).contains("Training of border police");
        page.click("input[value='Keep ours']");
        page.waitForSelector(".messages li");
        administrator.open("/projects/detail?ref=" + ref + "&lang=en");
        assertThat(page.innerText("h1")).contains("Training of border police");
    }
}
