package org.palermoassist.e2e.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A list is saved as a person wants it again, opened with one click, seen by nobody else, and forgotten. */
@EndToEnd
class SavedViewsE2E {
    private static final String NAME = "Open & urgent <mine>";

    @Test
    void a_view_is_saved_opened_again_and_removed(Visitors visitors) {
        Visitor coordinator = visitors.as("COORDINATOR");
        Page page = coordinator.page();
        coordinator.open("/needs/list?status=OPEN&urgency=HIGH&sort=-stated&hide=state");
        page.click(".views summary");
        page.click(".views a[href^='/views?of=']");
        page.fill("[id$='name']", NAME);
        page.click("[id$='keep']");
        page.waitForURL(
                url -> url.contains("/needs/list?") && url.contains("urgency=HIGH") && url.contains("hide=state"));
        coordinator.open("/needs/list");
        page.click(".views summary");
        page.click(".views a:has-text('" + NAME + "')");
        page.waitForURL(url -> url.contains("sort=-stated"));
        assertThat(page.locator("#status").inputValue()).isEqualTo("OPEN");

        Visitor other = visitors.as("FOCAL_POINT");
        other.open("/views");
        assertThat(other.page().content()).doesNotContain("urgent");

        coordinator.open("/views");
        page.click("[id$='remove']");
        page.waitForSelector("text=is removed");
        assertThat(page.locator("#views a").count()).isZero();
    }

    @Test
    void a_view_without_a_name_or_of_another_site_is_refused(Visitors visitors) {
        Visitor coordinator = visitors.as("COORDINATOR");
        Page page = coordinator.page();
        coordinator.open("/views?of=/needs/list&with=");
        page.click("[id$='keep']");
        page.waitForSelector("text=needs a name");
        coordinator.open("/views?of=//elsewhere.example&with=");
        page.fill("[id$='name']", "Elsewhere");
        page.click("[id$='keep']");
        page.waitForSelector("text=no list of the portal");
        coordinator.open("/views");
        assertThat(page.content()).doesNotContain("Elsewhere");
    }
}
