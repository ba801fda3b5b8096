package org.palermoassist.e2e.fund;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import org.palermoassist.e2e.harness.PageTurn;
import org.palermoassist.e2e.harness.Visitor;

/** Pages of the fund, as whoever is signed in uses them. */
final class FundPages {
    private final Visitor visitor;

    FundPages(Visitor visitor) {
        this.visitor = visitor;
    }

    private Page page() {
        return visitor.page();
    }

    /** What the table of pools says in the column of this label, for the pool whose row holds a text. */
    BigDecimal figure(String pool, String label) {
        visitor.open("/fund/list");
        String cell = page().locator("#poolTable tr:has-text('" + pool + "') td[data-label='" + label + "']")
                .innerText();
        return new BigDecimal(cell.replaceAll("[^0-9.-]", ""));
    }

    /** Ref of the first pool whose limits name this. */
    String poolWith(String limit) {
        visitor.open("/fund/list");
        return page().locator("#bars li:has-text('" + limit + "') a").first().innerText();
    }

    /** Fills the form of a request and asks which pools would bear it. */
    FundPages look(String purpose, String direct, String body) {
        visitor.open("/obligations/edit");
        page().fill("#purpose", purpose);
        page().fill("#direct", direct);
        page().fill("#on", "2026-12-10");
        page().selectOption("#body", body);
        press("look");
        return this;
    }

    /** Asks for the money; gives what the page says then. */
    String reserve() {
        press("reserve");
        return page().innerText("#content");
    }

    /** Ref of the obligation whose page is open. */
    String obligation() {
        return page().url().replaceAll(".*ref=([^&]*).*", "$1");
    }

    /** Presses a button of a form, wherever it stands, and waits for the page that answers. */
    void press(String id) {
        PageTurn.press(page(), "input[id$=':" + id + "'], button[id$=':" + id + "']");
    }

    /** Opens an obligation. */
    FundPages open(String obligation) {
        visitor.open("/obligations/detail?ref=" + obligation);
        return this;
    }

    /** All that the page says. */
    String text() {
        return page().innerText("#content");
    }
}
