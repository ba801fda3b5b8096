package org.palermoassist.e2e.journeys;

import com.microsoft.playwright.Page;
import org.palermoassist.e2e.harness.PageTurn;
import org.palermoassist.e2e.harness.Visitor;

/** The form in which a State writes a need, and the page on which it says who may see it. */
final class NeedFormPage {
    private final Page page;

    private NeedFormPage(Page page) {
        this.page = page;
    }

    /** The form of a need that exists. */
    static NeedFormPage open(Visitor writer, String ref) {
        writer.open("/needs/edit?ref=" + ref);
        return new NeedFormPage(writer.page());
    }

    /** The form on which the writer stands. */
    static NeedFormPage at(Visitor writer) {
        return new NeedFormPage(writer.page());
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
        toSight();
        page.check("input[name='level'][value='" + level + "']");
        return chosen();
    }

    private void toSight() {
        page.click("[id$='goOn']");
        page.waitForURL(url -> url.contains("/needs/submit"));
    }

    private String chosen() {
        page.click("[id$='choose']");
        page.waitForURL(url -> url.contains("/needs/detail"));
        return page.url().replaceFirst(".*ref=([^&]+).*", "$1");
    }

    /** The same with a part that fewer people read. */
    String submit(String level, String part, String narrower) {
        toSight();
        page.check("input[name='level'][value='" + level + "']");
        page.selectOption("select[name='fieldLevel-" + part + "']", narrower);
        return chosen();
    }

    /** Hands it in for the Secretariat and one body that is named. */
    String submitNaming(String body) {
        toSight();
        page.check("input[name='level'][value='RESTRICTED']");
        page.locator("#named li", new Page.LocatorOptions().setHasText(body))
                .first()
                .locator("input")
                .check();
        return chosen();
    }

    /** Saves the draft; returns the ref. */
    String save() {
        page.click("[id$='save']");
        page.waitForURL(url -> url.contains("/needs/detail"));
        return page.url().replaceFirst(".*ref=([^&]+).*", "$1");
    }

    /** Saves, which is not accepted: the form stays. */
    NeedFormPage saveRefused() {
        PageTurn.press(page, "[id$='save']");
        return this;
    }

    /** Waits until the form says that the server keeps what was typed. */
    NeedFormPage awaitKept() {
        page.dispatchEvent("#description", "change");
        page.waitForFunction("() => { const s = document.querySelector('#draft-status');"
                + " const [before, after] = s.dataset.kept.split('{0}');"
                + " return s.textContent.startsWith(before) && s.textContent.endsWith(after); }");
        return this;
    }

    /** Waits until the form shows these words, restored or saved. */
    void mustShow(String title, String description) {
        page.waitForFunction(
                "words => document.querySelector('#title')?.value === words[0]"
                        + " && document.querySelector('#description')?.value === words[1]",
                new String[] {title, description});
    }

    String conflict() {
        return page.innerText("#conflict");
    }

    private void choose(String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']")
                .evaluate("box => { const d = box.closest('details'); if (d) d.open = true; box.click(); }");
    }
}
