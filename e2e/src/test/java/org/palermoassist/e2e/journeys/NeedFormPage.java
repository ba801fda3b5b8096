package org.palermoassist.e2e.journeys;

import com.microsoft.playwright.Page;
import org.palermoassist.e2e.harness.Visitor;

/** The form in which a State writes a need, and the page on which it says who may see it. */
final class NeedFormPage {
    private final Page page;

    private NeedFormPage(Page page) {
        this.page = page;
    }

    static NeedFormPage open(Visitor focalPoint) {
        focalPoint.open("/needs/edit");
        return new NeedFormPage(focalPoint.page());
    }

    NeedFormPage about(String provision, String assistance) {
        choose("provision", provision);
        choose("assistance", assistance);
        return this;
    }

    NeedFormPage words(String title, String description) {
        page.fill("#title", title);
        page.fill("#description", description);
        return this;
    }

    /** Saves, goes on, chooses who may see it and hands it in; returns the ref. */
    String submit(String level) {
        page.click("[id$='goOn']");
        page.waitForURL(url -> url.contains("/needs/submit"));
        page.check("input[name='level'][value='" + level + "']");
        page.click("[id$='choose']");
        page.waitForURL(url -> url.contains("/needs/detail"));
        return page.url().replaceFirst(".*ref=([^&]+).*", "$1");
    }

    private void choose(String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']")
                .evaluate("box => { const d = box.closest('details'); if (d) d.open = true; box.click(); }");
    }
}
