package org.palermoassist.e2e.travel;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.palermoassist.e2e.harness.LetterFile;
import org.palermoassist.e2e.harness.PageTurn;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** How a State's expert is nominated: by the focal point, and on the expert's telephone. */
final class NomineePages {
    private static final byte[] PDF = "%PDF-1.4 a page".getBytes(StandardCharsets.US_ASCII);
    private static final Map<String, String> WORDS = Map.of(
            "BIRTH", "1984-02",
            "DUTY_STATION", "Elmora-Ville",
            "POSITION", "Magistrate",
            "PASSPORT_NUMBER", "P7654321",
            "PASSPORT_UNTIL", "2035-01-31",
            "EXPERTISE/2", "Mutual legal assistance",
            "BANK_BIC", "ABCDKENA");
    private static final Map<String, String> CHOICES = Map.of(
            "GENDER", "F",
            "NATIONALITY", "QQ",
            "HOME_COUNTRY", "QQ",
            "PASSPORT_COUNTRY", "QQ",
            "GOVERNMENT", "YES",
            "VISA_NEEDED", "YES",
            "BANK_WAY", "ACCOUNT");

    private final PortalUnderTest portal;
    private final Visitor focal;

    NomineePages(PortalUnderTest portal, Visitor focal) {
        this.portal = portal;
        this.focal = focal;
    }

    /** Names an expert, who says the rest on a telephone; hands the note verbale over and gives its ref. */
    String nominate(String call, String expert, Visitors visitors) {
        Page page = focal.page();
        focal.open("/nominations/edit?call=" + call + "&lang=en");
        page.fill("#name", expert);
        page.fill("#email", "expert@example.org");
        page.click("[id='form:save']");
        page.waitForURL(url -> url.contains("/nominations/detail"));
        String nomination = page.url().replaceAll(".*ref=", "");
        page.click("[id='linking:link']");
        String code = page.innerText("#secret code");
        Visitor person = visitors.at(portal, Screen.PHONE);
        person.open(LetterFile.link(portal, nomination, 1));
        person.page().fill("[id='form:codeField:code']", code);
        person.page().click("[id='form:enter']");
        person.page().waitForURL(url -> url.endsWith("/expert/part"));
        says(person.page(), expert);
        sends(person.page(), "cv", "Cv");
        sends(person.page(), "passport", "Passport");
        person.page().waitForFunction("() => document.querySelectorAll('#missingList li').length === 0");
        return announce(call, nomination);
    }

    /** What counts is that the signed note arrives in the register (U-30). */
    static void register(Visitor coordinator, String note) {
        Page page = coordinator.page();
        coordinator.open("/notes/detail?ref=" + note);
        page.click("#register");
        page.waitForURL(url -> url.contains("/notes/edit"));
        page.setInputFiles("[id='form:scanField:scan']", new FilePayload("scan.pdf", "application/pdf", PDF));
        page.click("[id$='save']");
        page.waitForURL(url -> url.contains("/notes/detail"));
    }

    private static void says(Page page, String expert) {
        page.fill("#NAME", expert);
        WORDS.forEach((field, word) -> page.fill("[id='" + field + "']", word));
        CHOICES.forEach((field, choice) -> page.selectOption("#" + field, choice));
        page.check("#STATEMENT");
        page.fill("#BANK_ACCOUNT", "00123-4567");
        page.focus("#BANK_NAME");
        page.waitForFunction("() => document.querySelectorAll('#missingList li').length === 2");
    }

    private static void sends(Page page, String field, String button) {
        String form = field + "Form";
        page.setInputFiles(
                "[id='" + form + ":" + field + "Field:" + field + "']",
                new FilePayload(field + ".pdf", "application/pdf", PDF));
        PageTurn.press(page, "[id='" + form + ":send" + button + "']");
    }

    private String announce(String call, String nomination) {
        Page page = focal.page();
        focal.open("/calls/detail?ref=" + call);
        page.click("[id='drafting:draftNote']");
        page.waitForSelector("#toNote");
        String note = page.innerText("#toNote");
        page.fill("#number", "E2E " + nomination);
        page.fill("#datedOn", LocalDate.now().toString());
        page.click("[id='announcing:announce']");
        page.waitForSelector("#nominations tr:has(a[href$='" + nomination + "']):has-text('E2E " + nomination + "')");
        return note;
    }
}
