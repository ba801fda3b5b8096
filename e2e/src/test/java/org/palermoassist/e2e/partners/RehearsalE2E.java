package org.palermoassist.e2e.partners;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A file is tried before it is imported: what would change is looked at field by field, and then the same file is taken. */
@EndToEnd
class RehearsalE2E {
    private final String code = "TRIED-" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    @Test
    void from_a_file_to_its_difference_to_its_import(PortalUnderTest portal, Visitors visitors) {
        Visitor administrator = visitors.as("ADMINISTRATOR");
        Page page = administrator.page();
        add(administrator);
        tryOut(page, file("First title", "Second project"));
        ended(administrator);
        assertThat(page.locator("#sum").innerText()).contains("2 received = 2 new + 0 changed");
        assertThat(projects(administrator)).as("nothing was written").contains("\"total\":0");
        importNow(page);

        administrator.open("/sync/source?code=" + code);
        tryOut(page, file("Another title", ""));
        ended(administrator);

        assertThat(page.locator("#sum").innerText()).contains("1 received = 0 new + 1 changed");
        assertThat(page.locator("#records").innerText())
                .contains("Another title", "First title", "Would be taken from the file", "No longer reported");
        administrator.mustBeAccessible();
        page.fill("#q", "Another");
        page.selectOption("#show", "CHANGED");
        page.click("#apply");
        page.waitForURL(url -> url.contains("show=CHANGED"));
        assertThat(page.locator("#records .changes").count()).isEqualTo(1);
        APIResponse table = page.request()
                .get(portal.url() + "/export/rehearsal.csv?"
                        + page.url().substring(page.url().indexOf('?') + 1));
        assertThat(table.text())
                .contains("First title", "Another title", "CHANGED")
                .doesNotContain("GONE");
        assertThat(page.locator("#age").innerText()).contains("Nothing it was compared with has changed");

        importNow(page);

        assertThat(projects(administrator)).contains("Another title");
        page.goBack();
        page.reload();
        assertThat(page.locator("#imported").innerText()).contains("This file was imported");
    }

    private void add(Visitor administrator) {
        Page page = administrator.page();
        administrator.open("/sync/sources");
        page.fill("[id='add:codeField:code']", code);
        page.fill("[id='add:nameField:name']", "Partner " + code);
        page.selectOption("[id='add:kindField:kind']", "SNAPSHOT");
        page.click("[id='add:save']");
        page.waitForURL(url -> url.contains("/sync/source?"));
    }

    private static void tryOut(Page page, String xml) {
        page.setInputFiles(
                "[id='trying:fileField:file']",
                new FilePayload("list.xml", "application/xml", xml.getBytes(StandardCharsets.UTF_8)));
        page.click("[id='trying:try']");
        page.waitForURL(url -> url.contains("/sync/rehearsal?"));
    }

    /** The page renews itself until the file has been read. */
    private static void ended(Visitor administrator) {
        administrator.page().waitForSelector("#counts");
    }

    private void importNow(Page page) {
        page.click("[id='import:now']");
        page.waitForURL(url -> url.contains("/sync/run?"));
        page.waitForFunction("() => !document.querySelector('#progress')");
    }

    private String projects(Visitor administrator) {
        return administrator
                .page()
                .request()
                .get(administrator.page().url().replaceFirst("(https?://[^/]*).*", "$1")
                        + "/api/v1/projects?tagged=all&identifier=XX-" + code + "-1")
                .text();
    }

    private String file(String title, String second) {
        String more = second.isEmpty() ? "" : activity("2", second);
        return "<iati-activities version=\"2.03\">" + activity("1", title) + more + "</iati-activities>";
    }

    private String activity(String number, String title) {
        return "<iati-activity default-currency=\"USD\"><iati-identifier>XX-" + code + "-" + number
                + "</iati-identifier><reporting-org ref=\"XX-" + code + "\" type=\"40\"><narrative>Sample partner"
                + "</narrative></reporting-org><title><narrative>" + title + "</narrative></title><description>"
                + "<narrative>Words</narrative></description><participating-org role=\"4\" ref=\"XX-" + code + "\"/>"
                + "<activity-status code=\"2\"/><activity-date type=\"2\" iso-date=\"2020-01-01\"/>"
                + "<recipient-country code=\"QX\"/></iati-activity>";
    }
}
