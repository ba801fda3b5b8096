package org.palermoassist.e2e.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.access.Refs;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A decided call: who is refused and why, who waits and moves up when money returns, and an expert who is replaced. */
@EndToEnd
class SelectionE2E {
    @Test
    void refusal_waiting_list_and_replacement(PortalUnderTest portal, Visitors visitors) {
        String call = Refs.of(portal).fill("{selected}");
        Visitor manager = visitors.as("FUND_MANAGER");
        manager.open("/selection/call?ref=" + call);
        manager.mustBeAccessible();
        Page page = manager.page();
        assertThat(line(page, "Idris Jun").innerText()).contains("Refused").contains("is based in");
        assertThat(line(page, "Carla Venn").innerText()).contains("Refused").contains("development assistance");
        Locator waiting = line(page, "Amélie Dorn");
        assertThat(waiting.innerText()).contains("Waiting list").contains("No fitting funds");
        Locator funded = line(page, "Ruvimbo Asante");
        funded.locator("summary").click();
        assertThat(funded.innerText())
                .contains("Funded")
                .contains("Least developed country")
                .contains("median of the marks 21 22 24");
        states(portal, call);

        giveUp(manager, reference(line(page, "Tamar Ilesh")));
        manager.open("/selection/call?ref=" + call);
        assertThat(line(page, "Tamar Ilesh").innerText()).contains("Given up");
        new FundPages(manager).press("moveUp");
        assertThat(line(page, "Amélie Dorn").innerText()).contains("Funded");
        assertThat(line(page, "Mirko Danel").innerText()).contains("Waiting list");
        manager.mustBeAccessible();

        page.click("#replaceNow summary");
        page.selectOption("#former", new SelectOption().setLabel("Edvin Larsa · Belverde"));
        page.selectOption("#successor", new SelectOption().setLabel("Mirko Danel · Belverde"));
        new FundPages(manager).press("replace");
        assertThat(line(page, "Edvin Larsa").innerText()).contains("Replaced");
        assertThat(line(page, "Mirko Danel").innerText()).contains("Funded");
    }

    /** The public list names States alphabetically, and no points. */
    private static void states(PortalUnderTest portal, String call) {
        PortalHttp anybody = portal.http();
        String shown = anybody.get("/selection/funded?ref=" + call).body();
        assertThat(shown).contains("Amaria").doesNotContain("Corvania").doesNotContain("Ruvimbo");
    }

    private static Locator line(Page page, String name) {
        return page.locator("#lines tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static String reference(Locator line) {
        return line.innerText().replaceAll("(?s).*(X-[0-9A-Z]{7}).*", "$1");
    }

    /** The journey's reservation is cancelled on its own page. */
    private static void giveUp(Visitor manager, String nomination) {
        Page page = manager.page();
        manager.open("/obligations/list?record=" + nomination);
        page.click("#obligations td a");
        page.click("#cancelNow summary");
        page.fill("#cancelReason", "Cannot travel");
        page.check("#cancelConfirm");
        new FundPages(manager).press("cancel");
    }
}
