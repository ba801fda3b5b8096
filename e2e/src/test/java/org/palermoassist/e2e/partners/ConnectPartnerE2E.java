package org.palermoassist.e2e.partners;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PageTurn;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** An administrator connects a partner: from an empty form to the first import, and to an unchanged second fetch. */
@EndToEnd
class ConnectPartnerE2E {
    private static final String TOKEN = "swordfish-4711";
    private static final String IMPORTS = ".tasks a[href^='/sync/run?']";

    private final String code = "PARTNER-" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final List<String> conditions = new CopyOnWriteArrayList<>();
    private HttpServer partner;

    @BeforeEach
    void serve() throws IOException {
        partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        partner.createContext("/activities.xml", this::answer);
        partner.start();
    }

    @AfterEach
    void close() {
        partner.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean known = ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String condition = String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match"));
        conditions.add(condition);
        byte[] body = file().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"one\"");
        if (!known) {
            exchange.sendResponseHeaders(401, -1);
        } else if (condition.equals("\"one\"")) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private String file() {
        return "<iati-activities version=\"2.03\"><iati-activity default-currency=\"USD\"><iati-identifier>XX-" + code
                + "-1</iati-identifier><reporting-org ref=\"XX-" + code + "\" type=\"40\"><narrative>Sample partner"
                + "</narrative></reporting-org><title><narrative>Sample training</narrative></title><description>"
                + "<narrative>Words</narrative></description><participating-org role=\"4\" ref=\"XX-" + code + "\"/>"
                + "<activity-status code=\"2\"/><activity-date type=\"2\" iso-date=\"2020-01-01\"/></iati-activity>"
                + "</iati-activities>";
    }

    @Test
    void from_an_empty_form_to_the_first_import(Visitors visitors) {
        Visitor administrator = visitors.as("ADMINISTRATOR");
        Page page = administrator.page();
        add(administrator);
        page.selectOption("#way", "HTTPS");
        page.fill("#address", "http://127.0.0.1:" + partner.getAddress().getPort() + "/activities.xml");
        page.selectOption("#plan", "DAILY");
        page.fill("#at", "04:15");
        page.fill("#zone", "Europe/Vienna");
        save(page);
        assertThat(page.locator("#health").innerText()).contains("Not fetched yet", "04:15");

        press(page, "acts:try");
        assertThat(page.locator("#trial").innerText()).contains("The server refuses the sign-in");
        page.selectOption("#signIn", "BEARER");
        page.fill("#secret", TOKEN);
        save(page);
        press(page, "acts:try");
        assertThat(page.locator("#trial").innerText()).contains("IATI activities", "2.03", "Yes");
        administrator.mustBeAccessible();
        assertThat(page.content()).doesNotContain(TOKEN);

        triesBeforeFetching(administrator);
        press(page, "acts:fetch");
        await(administrator, "In step");
        assertThat(page.locator(IMPORTS).first().innerText()).contains("activities.xml");
        press(page, "acts:fetch");
        awaitUnchanged(administrator);
        assertThat(page.locator(IMPORTS).count())
                .as("unchanged brings no import")
                .isEqualTo(1);
        administrator.open("/sync/sources");
        assertThat(page.locator("#sources tr", new Page.LocatorOptions().setHasText(code))
                        .innerText())
                .contains("In step");
    }

    /** What would come is looked at first: fetched whole, and noted nowhere. */
    private void triesBeforeFetching(Visitor administrator) {
        Page page = administrator.page();
        press(page, "fetching:rehearseNow");
        assertThat(page.url()).contains("/sync/rehearsal?");
        page.waitForSelector("#counts");
        assertThat(page.locator("#sum").innerText()).contains("1 received = 1 new + 0 changed");
        assertThat(page.locator("#records").innerText()).contains("Sample training");
        administrator.mustBeAccessible();
        administrator.open("/sync/source?code=" + code);
        assertThat(page.locator("#health").innerText()).contains("Not fetched yet");
        assertThat(conditions).containsOnly("null");
    }

    private void add(Visitor administrator) {
        Page page = administrator.page();
        administrator.open("/sync/sources");
        page.fill("[id='add:codeField:code']", code);
        page.fill("[id='add:nameField:name']", "Partner " + code);
        page.click("[id='add:save']");
        page.waitForURL(url -> url.contains("/sync/source?"));
    }

    private static void save(Page page) {
        press(page, "form:save");
    }

    private static void press(Page page, String id) {
        PageTurn.press(page, "[id='" + id + "']");
    }

    /** The fetch waits for its turn: the page is loaded until it says so. */
    private void await(Visitor administrator, String words) {
        Page page = administrator.page();
        for (int i = 0; i < 60 && !page.locator("#health").innerText().contains(words); i++) {
            page.waitForTimeout(500);
            administrator.open("/sync/source?code=" + code);
        }
        assertThat(page.locator("#health").innerText()).contains(words);
    }

    private void awaitUnchanged(Visitor administrator) {
        Page page = administrator.page();
        for (int i = 0; i < 60 && !conditions.contains("\"one\""); i++) {
            page.waitForTimeout(500);
        }
        assertThat(conditions).contains("\"one\"");
        await(administrator, "In step");
    }
}
