package org.palermoassist.e2e.subsistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** The calculator without sign-in: the example of rule T-5, wrong input, French, what is taken away; and a file of rates. */
@EndToEnd
class SubsistenceE2E {
    private static final String CALCULATOR = "/subsistence/calculator";
    private static final String FOUR_NIGHTS = "?home=Africa/Nairobi&leaves=2026-03-08T08:00&place1=AT-VIE"
            + "&arrives1=2026-03-08T14:00&until1=2026-03-12T09:00&reaches=2026-03-12T19:00";
    private static final String LUNCHES = "&given=2026-03-09:L&given=2026-03-10:L&given=2026-03-11:L";

    @Test
    void anybody_computes_the_example_and_ticks_three_lunches(PortalUnderTest portal, Visitors visitors) {
        Visitor anybody = visitors.anybody();
        anybody.open(CALCULATOR);
        Page page = anybody.page();
        assertThat(page.innerText("#noEntitlement")).contains("estimate, no entitlement");
        page.selectOption("#home", "Africa/Nairobi");
        page.fill("#leaves", "2026-03-08T08:00");
        page.selectOption("#place1", "AT-VIE");
        page.fill("#arrives1", "2026-03-08T14:00");
        page.fill("#until1", "2026-03-12T09:00");
        page.fill("#reaches", "2026-03-12T19:00");
        page.click("#compute");
        page.waitForSelector("#result");
        assertThat(page.innerText("#dsa")).contains("1,200");
        assertThat(page.innerText("#total")).contains("1,400");
        assertThat(page.locator("#days tbody tr").count()).isEqualTo(5);
        assertThat(page.innerText("#days")).contains("T-2").contains("Night in Vienna");
        for (int day = 1; day <= 3; day++) {
            page.check("#given-" + day + "-LUNCH");
        }
        page.click("#again");
        page.waitForURL(url -> url.contains("given="));
        assertThat(page.innerText("#dsa")).contains("1,092");
        assertThat(page.innerText("#days")).contains("lunch: −12 %");
        anybody.mustBeAccessible();
        String file = page.locator(".export a[href*='.csv']").getAttribute("href");
        assertThat(portal.http().get(file).body())
                .contains("1092")
                .contains("T-2 NIGHT_AT_PLACE")
                .contains("no entitlement");
        HttpResponse<String> paper = portal.http().get(CALCULATOR + ".pdf" + FOUR_NIGHTS + LUNCHES);
        assertThat(paper.body()).startsWith("%PDF");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_typed_is_lost(Visitors visitors) {
        Visitor anybody = visitors.anybody();
        anybody.open(CALCULATOR + "?home=Africa/Nairobi&leaves=2026-03-08T08:00&place1=AT-VIE&arrives1=2026-03-12T09:00"
                + "&until1=2026-03-08T14:00&reaches=2026-03-12T19:00");
        assertThat(anybody.page().innerText("#refusal")).contains("Are the dates swapped?");
        assertThat(anybody.page().inputValue("#until1")).isEqualTo("2026-03-08T14:00");
        anybody.mustBeAccessible();
        anybody.open(CALCULATOR + "?home=Africa/Nairobi&leaves=2026-03-08T08:00&place1=AT-VIE");
        assertThat(anybody.page().innerText("#refusal")).contains("Please fill in: Arrives (place 1)");
        anybody.open(CALCULATOR + FOUR_NIGHTS.replace("AT-VIE", "FR-PAR"));
        assertThat(anybody.page().innerText("#refusal")).contains("no subsistence rate for FR-PAR");
        anybody.open(CALCULATOR
                + FOUR_NIGHTS
                        .replace("2026-03-12T09:00", "3026-03-12T09:00")
                        .replace("2026-03-12T19", "3026-03-12T19"));
        assertThat(anybody.page().innerText("#refusal")).contains("the fund pays no journey of more than 60");
        anybody.open(CALCULATOR + FOUR_NIGHTS + "&given=nonsense&private=2026-02-30");
        assertThat(anybody.page().innerText("#refusal")).contains("nonsense");
    }

    @Test
    void it_speaks_french(Visitors visitors) {
        Visitor anybody = visitors.anybody();
        anybody.open(CALCULATOR + FOUR_NIGHTS + LUNCHES + "&lang=fr");
        assertThat(anybody.page().innerText("#days")).contains("Nuit à Vienna").contains("déjeuner : −12 %");
        assertThat(anybody.page().innerText("#noEntitlement")).contains("estimation");
        anybody.mustBeAccessible();
    }

    @Test
    void the_api_gives_the_same_lines_to_everybody(PortalUnderTest portal) {
        String journey =
                "{\"homeZone\":\"Africa/Nairobi\",\"leavesHome\":\"2026-03-08T08:00\",\"stays\":[{\"place\":\"AT-VIE\","
                        + "\"arrives\":\"2026-03-08T14:00\",\"leaves\":\"2026-03-12T09:00\"}],\"reachesHome\":\"2026-03-12T19:00\","
                        + "\"given\":{\"2026-03-09\":[\"LUNCH\"],\"2026-03-10\":[\"LUNCH\"],\"2026-03-11\":[\"LUNCH\"]}}";
        HttpResponse<String> answer = portal.http().post("/api/v1/subsistence/entitlements", journey);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"allowance\":1092")
                .contains("\"rule\":\"NIGHT_AT_PLACE\"")
                .contains("no entitlement");
        HttpResponse<String> swapped = portal.http()
                .post("/api/v1/subsistence/entitlements", journey.replace("2026-03-12T09:00", "2026-03-07T09:00"));
        assertThat(swapped.statusCode()).isEqualTo(409);
        assertThat(swapped.body()).contains("DATES_ARE_IN_ORDER");
        assertThat(portal.http()
                        .post("/api/v1/subsistence/entitlements", journey.replace("2026-03-08T08:00", "yesterday"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void rates_are_looked_at_and_loaded_by_the_fund_manager(PortalUnderTest portal, Visitors visitors) {
        // no test before this one used the day
        LocalDate day =
                LocalDate.of(1950, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(10_000));
        String line = "QT-ETE,Test place,Europe/Vienna," + day + "," + day + ",100,,,10,5,Test\n";
        Visitor manager = visitors.as("FUND_MANAGER");
        look(manager, line + line);
        assertThat(manager.page().locator("#refused tbody tr").count()).isEqualTo(1);
        assertThat(manager.page().locator("[id='loading:load']").count()).isZero();
        look(manager, line);
        manager.mustBeAccessible();
        manager.page().click("[id='loading:load']");
        manager.page().waitForURL(url -> url.contains("/subsistence/rates"));
        assertThat(portal.http()
                        .get("/export/subsistence-rates.csv?place=QT-ETE&on=" + day)
                        .body())
                .contains("QT-ETE,Test place," + day);
    }

    private static void look(Visitor manager, String lines) {
        manager.open("/subsistence/load");
        String heading = "place,name,zone,from,until,dsa,reduced,room_percent,terminal,with_vehicle,source,reason\n";
        byte[] csv = (heading + lines).getBytes(StandardCharsets.UTF_8);
        manager.page().setInputFiles("input[type=file]", new FilePayload("rates.csv", "text/csv", csv));
        manager.page().click("[id='form:look']");
        manager.page().waitForSelector("#preview");
    }
}
