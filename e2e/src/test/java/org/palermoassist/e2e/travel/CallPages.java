package org.palermoassist.e2e.travel;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.palermoassist.e2e.harness.Visitor;

/** Pages of meetings, calls and selections, as whoever is signed in uses them. */
final class CallPages {
    private static final String POOLS = "input[id^='pool-']";

    private final Visitor visitor;
    private final TravelPages pages;

    CallPages(Visitor visitor) {
        this.visitor = visitor;
        this.pages = new TravelPages(visitor);
    }

    private Page page() {
        return visitor.page();
    }

    /** Registers a meeting of two days in Vienna, prepares its call with all pools, and opens it; gives the ref of the call. */
    String call(String title, LocalDate opensOn, int firstDays, int lateDays) {
        visitor.open("/meetings/edit");
        page().selectOption("#body", "WG.2");
        page().fill("#session", "91");
        page().fill("#title", title);
        page().selectOption("#instrument", "UNTOC");
        page().fill("#opensOn", opensOn.toString());
        page().fill("#closesOn", opensOn.plusDays(1).toString());
        page().fill("#venue", "Vienna International Centre");
        page().fill("#place", "AT-VIE");
        page().fill("#zone", "Europe/Vienna");
        page().fill("#agenda", "2 | Cooperation in criminal matters | UNTOC-18");
        pages.press("save");
        page().click("#call");
        page().fill("#firstDays", String.valueOf(firstDays));
        page().fill("#lateDays", String.valueOf(lateDays));
        for (Locator ceiling : page().locator(POOLS).all()) {
            ceiling.fill("6000");
        }
        pages.press("save");
        pages.press("open");
        return page().url().replaceAll(".*ref=", "");
    }

    /** Names a member of the panel by name. */
    CallPages convene(String call, String name) {
        visitor.open("/selection/call?ref=" + call);
        page().selectOption("#member", new SelectOption().setLabel(name));
        pages.press("convene");
        return this;
    }

    /** What the passage of each nominee is expected to cost. */
    void fares(String call, String fare) {
        visitor.open("/selection/fares?ref=" + call);
        for (Locator each : page().locator("input[id^='fare-']").all()) {
            each.fill(fare);
        }
        pages.press("save");
    }

    /** Declares interests, marks everybody and locks the marks. */
    void mark(String call, int mark) {
        visitor.open("/selection/marks?ref=" + call);
        page().selectOption("#nationality", "AT");
        pages.press("declare");
        for (Locator each : page().locator("input[id^='mark-']").all()) {
            each.fill(String.valueOf(mark));
        }
        page().check("#lockConfirm");
        pages.press("lock");
    }

    /** Computes the list; gives what the page says. */
    String compute(String call) {
        visitor.open("/selection/call?ref=" + call);
        return pages.press("compute");
    }

    /** Signs the list. */
    void sign(String call) {
        visitor.open("/selection/call?ref=" + call);
        page().check("#signConfirm");
        pages.press("sign");
    }

    /** Decides as the list says; gives what the page says. */
    String decide(String call) {
        visitor.open("/selection/call?ref=" + call);
        page().click("#decideNow > summary");
        page().check("#decideConfirm");
        return pages.press("decide");
    }
}
