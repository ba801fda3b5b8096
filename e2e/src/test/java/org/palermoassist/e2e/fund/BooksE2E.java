package org.palermoassist.e2e.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A month of the official books, from the file to the second signature, through the pages. */
@EndToEnd
class BooksE2E {
    private static final String FILE = "Date comptable;Référence externe;Libellé;Montant;Devise\n"
            + "2026-10-28;BK-28;\"Frais\nbancaires\";-5,00;USD\n"
            + "2026-10-29;BK-29;Peut se lire de deux façons;1,234;USD\n";

    @Test
    void a_month_is_taken_in_matched_explained_prepared_and_signed_by_another(PortalUnderTest portal, Visitors visitors)
            throws IOException {
        Visitor preparer = as("finance-certify", portal, visitors);
        takesIn(preparer);
        FundPages pages = new FundPages(preparer);
        preparer.open("/books/differences?until=2026-10-31");
        preparer.mustBeAccessible();
        assertThat(preparer.page().innerText("#proposals")).contains("80,000");
        pages.press("same");
        assertThat(preparer.page().innerText("#proposals")).contains("Nothing looks alike");
        explains(preparer, pages);
        bringsForward(preparer, visitors.as("FUND_MANAGER"));
        preparer.open("/books/month?month=2026-10");
        preparer.page().fill("#closing", "1");
        pages.press("prepare");
        assertThat(pages.text()).contains("not to 1");
        preparer.page().fill("#closing", figure(preparer.page(), "tr.sum"));
        pages.press("prepare");
        assertThat(preparer.page().innerText("#others")).contains("Another person signs");
        assertThat(preparer.page().locator("[id$=':sign']").count()).isZero();
        preparer.mustBeAccessible();
        signs(visitors.as("FUND_MANAGER"));
        mayNotComeLater(preparer);
    }

    private static FilePayload file(String text) {
        return new FilePayload("octobre.csv", "text/csv", text.getBytes(Charset.forName("windows-1252")));
    }

    private static void takesIn(Visitor preparer) {
        FundPages pages = new FundPages(preparer);
        Page page = preparer.page();
        preparer.open("/books/import");
        page.setInputFiles("input[type=file]", file(FILE));
        pages.press("look");
        preparer.mustBeAccessible();
        assertThat(page.innerText("#counts")).contains("1 rows would be taken in", "1 are refused");
        assertThat(page.innerText("#refused")).contains("thousands or decimals?", "façons");
        assertThat(page.innerText("#preview")).contains("windows-1252");
        pages.press("take");
        assertThat(page.url()).contains("/books/statement?code=");
        assertThat(pages.text()).contains("BK-28", "not matched");
        preparer.mustBeAccessible();
        preparer.open("/books/import");
        page.setInputFiles("input[type=file]", file(FILE));
        pages.press("look");
        assertThat(page.innerText("#before")).contains("taken in before", "octobre.csv");
        assertThat(page.locator("[id$=':take']").count()).isZero();
    }

    private static void explains(Visitor preparer, FundPages pages) {
        Page page = preparer.page();
        page.locator("#table tr:has-text('BK-28') input[type=checkbox]").check();
        pages.press("explain");
        assertThat(pages.text()).contains("Say why");
        assertThat(page.locator("#table tr:has-text('BK-28') input[type=checkbox]")
                        .isChecked())
                .isTrue();
        page.locator("#table tr:has-text('GR-2026-88') input[type=checkbox]").check();
        page.fill("#reason", "Asked the accounts section on 3 November");
        pages.press("explain");
        assertThat(page.innerText("#table tr:has-text('GR-2026-88')")).contains("Asked the accounts section");
        assertThat(page.innerText("#table")).doesNotContain("not explained");
    }

    /** Other tests post for days before the first month: then that month is prepared and signed again, with the reason. */
    private static void bringsForward(Visitor preparer, Visitor manager) {
        Page page = preparer.page();
        preparer.open("/books/month?month=2026-09");
        if (page.locator("#changed").count() == 0) {
            assertThat(page.innerText("#marks")).contains("Signed");
            return;
        }
        FundPages pages = new FundPages(preparer);
        page.fill("#opening", figure(page, "tr:first-child"));
        page.fill("#closing", figure(page, "tr.sum"));
        page.fill("#brought", "Posted for earlier months after the books were compared");
        pages.press("prepare");
        manager.open("/books/month?month=2026-09");
        assertThat(manager.page().innerText("#hands")).contains("Posted for earlier months");
        manager.page().check("#confirm");
        new FundPages(manager).press("sign");
        assertThat(manager.page().innerText("#marks")).contains("Signed");
    }

    private static String figure(Page page, String row) {
        return page.innerText("#figures tbody " + row + " td[data-label='Books']")
                .replaceAll("[^0-9.]", "");
    }

    private static void signs(Visitor manager) throws IOException {
        FundPages pages = new FundPages(manager);
        manager.open("/books/month?month=2026-10");
        pages.press("sign");
        assertThat(pages.text()).contains("Tick the box");
        manager.page().check("#confirm");
        pages.press("sign");
        assertThat(manager.page().innerText("#marks")).contains("Signed");
        Download paper = manager.page().waitForDownload(() -> manager.page().click("#paper"));
        assertThat(paper.suggestedFilename()).isEqualTo("reconciliation-2026-10.pdf");
        try (InputStream bytes = paper.createReadStream()) {
            assertThat(new String(bytes.readNBytes(5), StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        manager.open("/books/list");
        assertThat(manager.page().innerText("#months")).contains("2026-10", "finance-certify", "fund");
        manager.mustBeAccessible();
        assertThat(manager.openRefused("/books/import").status()).isEqualTo(404);
    }

    private static void mayNotComeLater(Visitor preparer) {
        preparer.open("/books/import");
        preparer.page().setInputFiles("input[type=file]", file(FILE.replace("BK-28", "BK-30")));
        new FundPages(preparer).press("look");
        assertThat(preparer.page().innerText("#nothing")).contains("nothing in it");
        assertThat(preparer.page().innerText("#refused")).contains("the month was signed");
    }

    private static Visitor as(String login, PortalUnderTest portal, Visitors visitors) {
        return visitors.as(
                portal.accounts().stream()
                        .filter(account -> account.login().equals(login))
                        .findFirst()
                        .orElseThrow(),
                Screen.DESK);
    }
}
