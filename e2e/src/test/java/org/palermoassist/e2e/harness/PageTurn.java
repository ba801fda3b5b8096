package org.palermoassist.e2e.harness;

import com.microsoft.playwright.Page;

/** From one page to the one that a button leads to. */
public final class PageTurn {
    private PageTurn() {}

    /** Presses the first control of a selector, and waits until the page that comes after stands whole, whatever its address. */
    public static void press(Page page, String selector) {
        page.evaluate("() => { document.body.dataset.left = 'yes'; }");
        page.locator(selector).first().click();
        page.waitForFunction(
                "() => document.readyState === 'complete' && document.body && !document.body.dataset.left");
    }
}
