package org.palermoassist.e2e.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.palermoassist.e2e.harness.Visitor;

/** The form and the page of a note verbale. */
final class NotePage {
    private final Page page;

    private NotePage(Page page) {
        this.page = page;
    }

    /** The form of a new one of this kind. */
    static NotePage begin(Visitor writer, String kind) {
        writer.open("/notes/edit?kind=" + kind);
        return new NotePage(writer.page());
    }

    /** The page of one that there is. */
    static NotePage open(Visitor reader, String ref) {
        reader.open("/notes/detail?ref=" + ref);
        return new NotePage(reader.page());
    }

    /** The page on which the reader stands. */
    static NotePage at(Visitor reader) {
        return new NotePage(reader.page());
    }

    NotePage from(String state) {
        page.selectOption("#state", state);
        return this;
    }

    NotePage numbered(String number, String dated) {
        page.fill("#number", number);
        page.fill("#datedOn", dated);
        return this;
    }

    NotePage names(String name, String since) {
        page.fill("#name", name);
        page.fill("#office", "Ministry of Justice");
        page.fill("#since", since);
        return this;
    }

    /** Sends the form; returns the ref. */
    String save() {
        page.click("[id$='save']");
        return ref();
    }

    /** Goes from the page to the form that enters it into the register. */
    NotePage register() {
        page.click("#register");
        page.waitForURL(url -> url.contains("/notes/edit"));
        return this;
    }

    /** Chooses a signed scan in the form itself. */
    NotePage withScan() {
        page.setInputFiles("[id='form:scanField:scan']", scan());
        return this;
    }

    private static FilePayload scan() {
        return new FilePayload("scan.pdf", "application/pdf", "%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII));
    }

    /** Adds a signed scan. */
    NotePage scanned() {
        page.click("#attach > summary");
        page.setInputFiles("input[type='file']", scan());
        page.click("[id='attaching:send']");
        page.waitForSelector("#documents a[href*='/documents/file']");
        return this;
    }

    /** Hands it to the Secretariat. */
    void send() {
        page.click("[id$='send'][id^='sending']");
        page.waitForSelector("[id$='takeBack']");
    }

    String text() {
        return page.innerText("main");
    }

    List<String> documents() {
        return page.locator("#documents a[href*='/documents/file']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private String ref() {
        page.waitForURL(url -> url.contains("/notes/detail"));
        return page.url().replaceFirst(".*ref=([^&]+).*", "$1");
    }
}
