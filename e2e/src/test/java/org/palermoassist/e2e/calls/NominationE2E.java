package org.palermoassist.e2e.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.LetterFile;
import org.palermoassist.e2e.harness.PageTurn;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A focal point nominates; the expert says the rest on a telephone, behind a personal link; the note verbale is handed over. */
@EndToEnd
class NominationE2E {
    private static final byte[] PDF = "%PDF-1.4 a page".getBytes(StandardCharsets.US_ASCII);

    private final String expert = "Nadège Sol " + Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Test
    void from_the_nomination_to_its_completeness(PortalUnderTest portal, Visitors visitors) {
        Visitor focal = visitors.as("FOCAL_POINT");
        focal.open("/calls/list?lang=en");
        focal.page().click("#calls tbody tr:has(.st.wait) a");
        focal.page().click("#nominate");
        focal.page().fill("#name", expert);
        focal.page().fill("#email", "expert@example.org");
        focal.mustBeAccessible();
        focal.page().click("[id='form:save']");
        focal.page().waitForURL(url -> url.contains("/nominations/detail"));
        String nomination = focal.page().url().replaceAll(".*ref=", "");
        focal.page().click("[id='linking:link']");
        String code = focal.page().innerText("#secret code");
        focal.mustBeAccessible();

        Visitor person = visitors.anybody(Screen.PHONE);
        person.open(LetterFile.link(portal, nomination, 1));
        person.mustBeAccessible();
        enter(person.page(), "AAAA-AAAA");
        assertThat(person.page()
                        .locator(".messages .error, .messages li")
                        .first()
                        .innerText())
                .isNotBlank();
        enter(person.page(), code);
        person.page().waitForURL(url -> url.endsWith("/expert/part"));
        person.mustBeAccessible();
        says(person);
        sendsOverALineThatBreaks(person);
        sends(person);
        assertThat(person.page().locator("#nothingMissing").isVisible()).isTrue();
        assertThat(person.page().content()).doesNotContain("P7654321", "00123-4567");
        assertThat(width(person.page())).isLessThanOrEqualTo(Screen.PHONE.width());

        focal.open("/nominations/detail?ref=" + nomination);
        assertThat(focal.page().locator("#missing li").count()).isEqualTo(1);
        announce(focal, nomination);
    }

    private static void enter(Page page, String code) {
        page.fill("[id='form:codeField:code']", code);
        page.click("[id='form:enter']");
    }

    /** Each field is kept when it is left. */
    private static void says(Visitor person) {
        Page page = person.page();
        page.fill("#NAME", "Nadège Sol");
        person.expectFailures();
        page.fill("#BIRTH", "2091");
        page.focus("#POSITION");
        page.waitForFunction("() => document.getElementById('BIRTH').getAttribute('aria-invalid') === 'true'");
        page.fill("#BIRTH", "1984-02");
        page.selectOption("#GENDER", "WITHHELD");
        for (String country : new String[] {"NATIONALITY", "HOME_COUNTRY", "PASSPORT_COUNTRY"}) {
            page.selectOption("#" + country, "QQ");
        }
        page.fill("#DUTY_STATION", "Elmora-Ville");
        page.fill("#POSITION", "Magistrate");
        page.selectOption("#GOVERNMENT", "YES");
        page.fill("#PASSPORT_NUMBER", "P7654321");
        page.fill("#PASSPORT_UNTIL", "2035-01-31");
        page.fill("[id='EXPERTISE/2']", "Mutual legal assistance");
        page.selectOption("#VISA_NEEDED", "YES");
        page.check("#STATEMENT");
        page.selectOption("#BANK_WAY", "ACCOUNT");
        page.fill("#BANK_ACCOUNT", "00123-4567");
        page.focus("#BANK_BIC");
        page.waitForFunction("() => document.querySelectorAll('#missingList li').length === 2");
        page.waitForFunction("() => document.getElementById('BANK_ACCOUNT-say').textContent !== ''");
        page.reload();
        assertThat(page.inputValue("#POSITION")).isEqualTo("Magistrate");
        assertThat(page.inputValue("#PASSPORT_NUMBER")).isEmpty();
        assertThat(page.innerText("#PASSPORT_NUMBER-say")).isNotBlank();
    }

    /** The line breaks while a photo is sent, the page is left, and the same file goes on where it stopped. */
    private static void sendsOverALineThatBreaks(Visitor person) {
        Page page = person.page();
        byte[] paper = new byte[900_000];
        new Random(7).nextBytes(paper);
        System.arraycopy(PDF, 0, paper, 0, PDF.length);
        List<Long> begins = new CopyOnWriteArrayList<>();
        page.route("**/expert/upload?*from=*", part -> {
            begins.add(Long.parseLong(part.request().url().replaceAll(".*from=", "")));
            if (begins.size() > 3) {
                part.abort("connectionreset");
            } else {
                part.resume();
            }
        });
        person.expectFailures();
        choose(page, paper);
        page.waitForFunction(
                "() => document.getElementById('cvForm').dataset.waits === document.querySelector('#cvForm [role=status]').textContent");
        assertThat(begins).startsWith(0L, 131_072L, 262_144L);
        page.reload();
        page.unroute("**/expert/upload?*from=*");
        List<Long> afterwards = new CopyOnWriteArrayList<>();
        page.onRequest(sent -> {
            if (sent.url().contains("&from=")) {
                afterwards.add(Long.parseLong(sent.url().replaceAll(".*from=", "")));
            }
        });
        choose(page, paper);
        page.waitForFunction("() => document.querySelectorAll('#missingList li').length === 1");
        assertThat(afterwards).startsWith(393_216L).hasSize(4);
    }

    private static void choose(Page page, byte[] paper) {
        page.setInputFiles("[id='cvForm:cvField:cv']", new FilePayload("cv.pdf", "application/pdf", paper));
        page.click("[id='cvForm:sendCv']");
    }

    private static void sends(Visitor person) {
        Page page = person.page();
        page.setInputFiles("[id='cvForm:cvField:cv']", new FilePayload("cv.jpg", "image/jpeg", PDF));
        PageTurn.press(page, "[id='cvForm:sendCv']");
        page.waitForFunction("() => /JPEG/.test(document.querySelector('.messages')?.textContent)");
        page.setInputFiles("[id='cvForm:cvField:cv']", new FilePayload("cv.pdf", "application/pdf", PDF));
        PageTurn.press(page, "[id='cvForm:sendCv']");
        page.waitForFunction("() => document.querySelectorAll('#missingList li').length === 1");
        page.setInputFiles(
                "[id='passportForm:passportField:passport']", new FilePayload("p.pdf", "application/pdf", PDF));
        PageTurn.press(page, "[id='passportForm:sendPassport']");
        page.waitForFunction("() => document.querySelectorAll('#missingList li').length === 0");
        person.mustBeAccessible();
    }

    private void announce(Visitor focal, String nomination) {
        Page page = focal.page();
        page.click(".crumbs a[href*='/calls/detail']");
        page.click("[id='drafting:draftNote']");
        page.waitForSelector("#toNote");
        focal.mustBeAccessible();
        page.fill("#number", "E2E " + nomination);
        page.fill("#datedOn", LocalDate.now().toString());
        page.click("[id='announcing:announce']");
        page.waitForURL(url -> url.contains("/calls/detail"));
        assertThat(page.innerText("#nominations tr:has(a[href$='" + nomination + "'])"))
                .contains("E2E " + nomination);
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
    }
}
