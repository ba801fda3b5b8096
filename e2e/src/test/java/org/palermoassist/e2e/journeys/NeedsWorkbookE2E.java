package org.palermoassist.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PageTurn;
import org.palermoassist.e2e.harness.SmallWorkbook;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Needs by a workbook: good rows become drafts, the others come back with reasons and are sent again, and nothing is doubled (U-25). */
@EndToEnd
class NeedsWorkbookE2E {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> HEADINGS =
            List.of("Title", "What is needed", "Articles", "Kind of help", "Estimated cost", "Currency", "From", "To");

    private final String batch = "Batch " + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    private Visitor focal;

    @BeforeEach
    void enter(Visitors visitors) {
        focal = visitors.as("FOCAL_POINT");
        focal.open("/needs/workbook?lang=en");
    }

    private List<String> row(String title, String articles, String cost, String from) {
        return List.of(
                batch + " " + title, "Words", articles, "", cost, cost.isEmpty() ? "" : "USD", from, "2027-12-31");
    }

    @Test
    void good_rows_become_drafts_and_the_others_come_back_with_reasons() throws IOException {
        send(List.of(
                row("prosecutors", "UNTOC 18(13); TIP 6", "25000", "2027-01-31"),
                row("judges", "Article of luck", "1000", "2027-01-31"),
                row("police", "UNTOC 16", "much", "32 January 2027")));
        assertThat(counts()).contains("1 became drafts", "2 could not be taken");
        assertThat(focal.page().locator("#takenHead").isVisible()).isTrue();
        assertThat(focal.page().innerText("main"))
                .contains("Article of luck")
                .contains("much")
                .contains("32 January 2027");
        focal.mustBeAccessible();
        Download returned = focal.page().waitForDownload(() -> focal.page().click("#returnedFile"));
        byte[] corrected = SmallWorkbook.corrected(
                returned.path(),
                Map.of("Article of luck", "UNTOC 20", "much", "7000", "32 January 2027", "31 January 2027"));
        send(corrected);
        assertThat(counts()).contains("2 became drafts", "0 could not be taken");
        send(corrected);
        assertThat(drafts()).as("nothing is doubled").isEqualTo(3);
    }

    @Test
    void workbook_with_too_many_rows_is_refused_whole() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= 200; i++) {
            rows.add(row("number " + i, "UNTOC 18", "", ""));
        }
        send(rows);
        assertThat(focal.page().innerText("main")).contains("at most 200 needs");
        assertThat(drafts()).isZero();
    }

    @Test
    void file_that_is_no_workbook_is_refused() {
        send("%PDF-1.4".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(focal.page().innerText("main")).contains("cannot be read");
    }

    @Test
    void template_has_the_headings_that_are_read() throws IOException {
        focal.open("/needs/workbook");
        Download template = focal.page().waitForDownload(() -> focal.page().click("#template"));
        try (ZipFile book = new ZipFile(template.path().toFile())) {
            String texts = new String(
                    book.getInputStream(book.getEntry("xl/sharedStrings.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            HEADINGS.forEach(heading -> assertThat(texts).contains(">" + heading + "<"));
        }
    }

    private void send(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(rows);
        send(SmallWorkbook.of("Needs", all));
    }

    private void send(byte[] book) {
        focal.open("/needs/workbook");
        Page page = focal.page();
        page.setInputFiles("[id='form:fileField:file']", new FilePayload("needs.xlsx", TYPE, book));
        PageTurn.press(page, "[id='form:send']");
    }

    private String counts() {
        return focal.page().innerText("#counts");
    }

    private int drafts() {
        focal.open("/needs/list?status=DRAFT&size=100&q=" + batch.replace(" ", "+"));
        return focal.page().locator("table tbody tr:has-text('" + batch + "')").count();
    }
}
