package org.palermoassist.e2e.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.SmallWorkbook;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A project list that nobody prepared: looked at, explained, imported, corrected in its own workbook and sent in again. */
@EndToEnd
class SpreadsheetJourneyE2E {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<List<String>> ROWS = List.of(
            List.of("Overview of projects, kept by hand"),
            List.of(
                    "Code",
                    "Intitulé du projet",
                    "Statut",
                    "Pays",
                    "Date de début",
                    "Date de fin",
                    "Montant engagé",
                    "Devise",
                    "Articles"),
            List.of(
                    "P/1",
                    "Formation de procureurs à l'entraide judiciaire",
                    "en cours",
                    "Amarie",
                    "15/01/2024",
                    "31/12/2026",
                    "1.250.000,50",
                    "EUR",
                    "art. 16 et art. 18, par. 13"),
            List.of(
                    "P/2",
                    "Guide pour l'audition des victimes de la traite",
                    "bientôt fini",
                    "Nullepartie",
                    "13/13/2024",
                    "30/06/2026",
                    "80.000,00",
                    "EUR",
                    "TIP 6-8"),
            List.of(
                    "P/3",
                    "Registre commun des armes marquées",
                    "prévu",
                    "Belverde 60%; Amarie 40%",
                    "01/09/2027",
                    "31/08/2028",
                    "90.000,00",
                    "EUR",
                    "Protocole sur les armes à feu, art. 8"));

    private final String source = "E2E-LIST-" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);

    @Test
    void list_is_explained_imported_corrected_in_its_own_workbook_and_nothing_is_doubled(
            PortalUnderTest portal, Visitors visitors) throws IOException {
        var opened = portal.http(portal.account("ADMINISTRATOR"))
                .post(
                        "/api/v1/sync/sources",
                        "{\"code\":\"" + source + "\",\"name\":\"" + source + "\",\"kind\":\"SNAPSHOT\"}");
        assertThat(opened.statusCode()).as(opened.body()).isLessThan(300);
        Visitor administrator = visitors.as("ADMINISTRATOR");
        Page page = administrator.page();
        look(administrator);
        assertThat(chosen(page, "Intitulé du projet")).isEqualTo("TITLE");
        assertThat(chosen(page, "Pays")).isEqualTo("COUNTRIES");
        assertThat(chosen(page, "Montant engagé")).isEqualTo("COMMITMENT");
        assertThat(page.locator("#rows").innerText())
                .contains("QM")
                .contains("UNTOC 16")
                .contains("TIP 6")
                .contains("FA 8");
        administrator.mustBeAccessible();
        explain(page);
        page.click("[id='columns:accept']");
        page.waitForURL(url -> url.contains("/sync/run"));
        assertThat(counts(page)).startsWith("3").contains("2");
        page.waitForSelector("#returnedFile");
        administrator.mustBeAccessible();
        byte[] corrected =
                SmallWorkbook.corrected(returned(page), Map.of("Nullepartie", "Amarie", "13/13/2024", "13/12/2024"));
        send(administrator, corrected);
        counts(page);
        assertThat(page.locator("#returnedFile").count()).isZero();
        assertThat(projects(portal)).isEqualTo(3);
        send(administrator, corrected);
        counts(page);
        assertThat(projects(portal)).as("nothing is doubled").isEqualTo(3);
    }

    private void look(Visitor administrator) {
        administrator.open("/sync/mapping?code=" + source);
        Page page = administrator.page();
        page.setInputFiles(
                "form#form input[type=file]", new FilePayload("projets.xlsx", TYPE, SmallWorkbook.of("Projets", ROWS)));
        page.click("[id='form:look']");
        page.waitForSelector("#meaning");
    }

    private static String chosen(Page page, String heading) {
        return page.locator("#meaning tbody tr:has(strong bdi:text-is('" + heading + "')) select")
                .first()
                .inputValue();
    }

    /** The partner's word for a status is put into ours; what becomes of it is shown at once. */
    private static void explain(Page page) {
        assertThat(page.locator("#rows").innerText()).contains("bientôt fini");
        page.locator("textarea[id^='words-']").first().fill("bientôt fini = 2");
        page.locator("textarea[id^='words-']").first().blur();
        page.waitForCondition(() -> !page.locator("#rows").innerText().contains("bientôt fini"));
        assertThat(page.locator("#rows").innerText()).contains("Nullepartie").contains("13/13/2024");
    }

    private static String counts(Page page) {
        page.waitForCondition(() -> page.locator("#progress").count() == 0
                && page.locator("#counts").count() == 1);
        return page.locator("#counts tbody").innerText().strip();
    }

    private static Path returned(Page page) {
        Download file = page.waitForDownload(() -> page.click("#returnedFile"));
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        return file.path();
    }

    private void send(Visitor administrator, byte[] book) {
        administrator.open("/sync/upload");
        Page page = administrator.page();
        page.selectOption("form#form select", new SelectOption().setValue(source));
        page.setInputFiles("form#form input[type=file]", new FilePayload("projets-corr.xlsx", TYPE, book));
        page.click("[id='form:send']");
        page.waitForURL(url -> url.contains("/sync/run"));
    }

    private int projects(PortalUnderTest portal) {
        String answer = portal.http(portal.account("COORDINATOR"))
                .get("/api/v1/sync/sources?size=500")
                .body();
        for (JsonElement each : JsonParser.parseString(answer).getAsJsonObject().getAsJsonArray("items")) {
            if (each.getAsJsonObject().get("code").getAsString().equals(source)) {
                return each.getAsJsonObject().get("projects").getAsInt();
            }
        }
        throw new AssertionError(answer);
    }
}
