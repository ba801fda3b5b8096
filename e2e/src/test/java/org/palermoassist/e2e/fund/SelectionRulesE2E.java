package org.palermoassist.e2e.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.access.Refs;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** What selections rest on and what comes of them: versions of the rules, facts of States, the report of a meeting. */
@EndToEnd
class SelectionRulesE2E {
    @Test
    void a_new_version_is_made_from_an_old_and_both_stand_side_by_side(Visitors visitors) {
        Visitor manager = visitors.as("FUND_MANAGER");
        Page page = manager.page();
        manager.open("/selection/rules-edit?from=1&lang=en");
        page.fill("#name", "Presenters count less");
        page.fill("#presenter", "90");
        new FundPages(manager).press("enter");
        assertThat(page.innerText(".messages")).contains("100");
        assertThat(page.inputValue("#name")).isEqualTo("Presenters count less");
        page.fill("#presenter", "5");
        new FundPages(manager).press("enter");
        page.waitForURL(url -> url.contains("/selection/rules?before=1"));
        Locator differing = page.locator("#lines tbody tr:has(.st)");
        assertThat(differing.allInnerTexts())
                .hasSize(2)
                .anyMatch(line -> line.contains("Presenters count less"))
                .anyMatch(line -> line.contains("presenter or panellist") && line.contains("10") && line.contains("5"));
        manager.mustBeAccessible();
        Visitor anybody = visitors.anybody();
        anybody.open("/selection/rules?lang=en");
        assertThat(anybody.page().innerText("main"))
                .contains("Presenters count less")
                .doesNotContain(" by fund");
        anybody.mustBeAccessible();
    }

    @Test
    void a_state_that_leaves_a_list_gets_its_last_day_and_nothing_is_rewritten(Visitors visitors) {
        Visitor manager = visitors.as("FUND_MANAGER");
        Page page = manager.page();
        record(manager, "", "Note verbale 12");
        assertThat(page.locator("#rows tbody tr:has-text('Vienna')").allInnerTexts())
                .singleElement()
                .asString()
                .contains("Note verbale 12");
        record(manager, "2026-03-31", "Note verbale 40");
        assertThat(page.locator("#rows tbody tr:has-text('Vienna')").allInnerTexts())
                .singleElement()
                .asString()
                .contains("31 Mar 2026", "Note verbale 40");
        record(manager, "2001-01-01", "Swapped days");
        assertThat(page.innerText(".messages")).contains("before the first");
        assertThat(page.inputValue("#source")).isEqualTo("Swapped days");
        manager.mustBeAccessible();
    }

    private static void record(Visitor manager, String to, String source) {
        Page page = manager.page();
        manager.open("/selection/facts?state=QX&lang=en");
        page.click("#recording summary");
        page.selectOption("#of", "QX");
        page.selectOption("#kind", "NO_VIENNA_MISSION");
        page.fill("#from", "2019-05-01");
        page.fill("#to", to);
        page.fill("#source", source);
        new FundPages(manager).press("save");
    }

    @Test
    void each_figure_of_the_report_of_a_meeting_opens_its_rows(PortalUnderTest portal, Visitors visitors) {
        String meeting = Refs.of(portal).fill("{travelled}");
        Visitor manager = visitors.as("FUND_MANAGER");
        Page page = manager.page();
        manager.open("/meetings/detail?lang=en&ref=" + meeting);
        page.click("#report");
        page.waitForURL(url -> url.contains("/journeys/meeting"));
        for (String figure : new String[] {"#toAll", "#toWomen", "#toMen", "#toLdc"}) {
            int counted = Integer.parseInt(page.innerText(figure));
            page.click(figure);
            assertThat(page.locator("#experts tbody tr").count()).as(figure).isEqualTo(counted);
        }
        assertThat(page.locator("#groups tbody tr").count()).isPositive();
        manager.mustBeAccessible();
        APIResponse paper = page.request().get(portal.url() + "/journeys/meeting.pdf?ref=" + meeting);
        assertThat(new String(paper.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
}
