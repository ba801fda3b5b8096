package org.palermoassist.e2e.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** Rates of exchange: a file is looked at, loaded whole or not at all, and a correction stands beside what it corrects. */
@EndToEnd
class RatesE2E {
    /** No test before this one used the day. */
    private final LocalDate day =
            LocalDate.of(1950, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(10_000));

    @Test
    void rates_are_looked_at_loaded_corrected_and_read(PortalUnderTest portal, Visitors visitors) {
        Visitor administrator = visitors.as("ADMINISTRATOR");
        look(administrator, "EUR," + day + ",0.5,UNORE\nZZZ," + day + ",1,UNORE\n");
        assertThat(administrator.page().locator("#refused tbody tr").count()).isEqualTo(1);
        assertThat(administrator.page().locator("[id='loading:load']").count()).isZero();
        assertThat(listed(portal)).as("nothing half-written").doesNotContain("EUR," + day);

        look(administrator, "EUR," + day + ",0.5,UNORE\n");
        administrator.mustBeAccessible();
        load(administrator);
        assertThat(listed(portal)).contains("EUR," + day + ",0.5,");

        look(administrator, "EUR," + day + ",0.6,UNORE\n");
        assertThat(administrator.page().locator("#refused").innerText()).contains("EUR, " + day + ", 0.6, UNORE");
        look(administrator, "EUR," + day + ",0.6,UNORE,misprint\n");
        load(administrator);
        assertThat(listed(portal))
                .contains("EUR," + day + ",0.6,")
                .contains("EUR," + day + ",0.5,")
                .contains("misprint");
    }

    private static void look(Visitor administrator, String lines) {
        administrator.open("/rates/load");
        Page page = administrator.page();
        byte[] csv = ("currency,effective_on,rate,source,reason\n" + lines).getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("input[type=file]", new FilePayload("rates.csv", "text/csv", csv));
        page.click("[id='form:look']");
        page.waitForSelector("#preview");
    }

    private static void load(Visitor administrator) {
        administrator.page().click("[id='loading:load']");
        administrator.page().waitForURL(url -> url.contains("/rates/list"));
    }

    private String listed(PortalUnderTest portal) {
        return portal.http()
                .get("/export/rates.csv?currency=EUR&from=" + day + "&to=" + day)
                .body();
    }
}
