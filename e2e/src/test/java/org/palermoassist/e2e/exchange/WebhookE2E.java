package org.palermoassist.e2e.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PageTurn;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** An officer's own system is told of changes: from the empty form to the first signed events, a failure, and the end. */
@EndToEnd
class WebhookE2E {
    private final String name = "Register " + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final AtomicBoolean broken = new AtomicBoolean();
    private HttpServer system;

    @BeforeEach
    void serve() throws IOException {
        system = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        system.createContext("/events", this::take);
        system.start();
    }

    @AfterEach
    void close() {
        system.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!broken.get()) {
            events.add(new Event(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    body));
        }
        exchange.sendResponseHeaders(broken.get() ? 500 : 204, -1);
        exchange.close();
    }

    @Test
    void from_the_empty_form_to_the_end(Visitors visitors) throws GeneralSecurityException {
        Visitor officer = visitors.as("PROVIDER_OFFICER");
        Page page = officer.page();
        String secret = subscribe(officer);
        press(page, "acts:try");
        assertThat(page.locator("#messages").innerText()).contains("It arrived", "204");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).body()).contains("\"type\":\"test\"");
        assertThat(events.get(0).signature()).isEqualTo(events.get(0).signedWith(secret));
        assertThat(page.content()).doesNotContain(secret);

        page.fill("#since", "0");
        press(page, "again:replay");
        await(officer, page.url(), "In step");
        Event told = events.get(1);
        assertThat(told.body()).contains("\"type\":\"change\"", "\"kind\":\"need\"", "/api/v1/needs/N-");
        assertThat(told.signature()).isEqualTo(told.signedWith(secret));
        assertThat(events.stream().map(Event::number).toList()).isSorted();
        officer.mustBeAccessible();

        fails(officer);
        press(page, "changing:change");
        String next = page.locator("#secret code").innerText();
        press(page, "acts:try");
        Event both = events.get(events.size() - 1);
        assertThat(both.signature()).isEqualTo(both.signedWith(next) + " " + both.signedWith(secret));
        moves(page);
        end(page);
    }

    private void moves(Page page) {
        page.fill("#address", "http://127.0.0.1/not#usable");
        press(page, "moving:move");
        assertThat(page.locator("#messages").innerText()).contains("https://");
        assertThat(page.inputValue("#address")).contains("not#usable");
        String elsewhere = "http://127.0.0.1:" + system.getAddress().getPort() + "/events/elsewhere";
        page.fill("#address", elsewhere);
        press(page, "moving:move");
        assertThat(page.locator("#health").innerText()).contains(elsewhere);
        press(page, "acts:try");
        assertThat(page.locator("#messages").innerText()).contains("It arrived");
    }

    private String subscribe(Visitor officer) {
        Page page = officer.page();
        officer.open("/partners/webhooks");
        page.fill("[id='add:nameField:name']", name);
        page.fill("[id='add:addressField:address']", "http://127.0.0.1/not#usable");
        press(page, "add:open");
        assertThat(page.locator("#messages").innerText()).contains("https://");
        page.fill(
                "[id='add:addressField:address']",
                "http://127.0.0.1:" + system.getAddress().getPort() + "/events");
        page.selectOption("[id='add:kindField:kind']", "NEED");
        press(page, "add:open");
        officer.mustBeAccessible();
        String secret = page.locator("#secret code").innerText();
        page.click("#made");
        page.waitForURL(url -> url.contains("/partners/webhook?"));
        return secret;
    }

    /** What failed stands in the log, can be found there and sent again. */
    private void fails(Visitor officer) {
        Page page = officer.page();
        String here = page.url();
        broken.set(true);
        press(page, "acts:try");
        assertThat(page.locator("#messages").innerText()).contains("did not arrive", "fault of its own");
        broken.set(false);
        page.click("#all");
        page.waitForURL(url -> url.contains("/partners/deliveries?"));
        assertThat(page.locator("#attempts tbody tr").count()).isGreaterThan(2);
        int before = events.size();
        page.locator("#attempts input[type='submit']").first().click();
        page.waitForCondition(() -> events.size() == before + 1);
        page.waitForCondition(() -> page.locator("#attempts").innerText().contains("Sent again by hand"));
        page.selectOption("#outcome", "FAILED");
        page.click("#apply");
        page.waitForURL(url -> url.contains("outcome=FAILED"));
        assertThat(page.locator("#attempts tbody tr").count()).isEqualTo(1);
        officer.mustBeAccessible();
        page.navigate(here);
    }

    private void end(Page page) {
        press(page, "deleting:delete");
        assertThat(page.locator("#messages").innerText()).contains("Tick the box");
        page.check("#confirm");
        press(page, "deleting:delete");
        page.waitForURL(url -> url.contains("/partners/webhooks"));
        assertThat(page.locator("#webhooks").innerText()).doesNotContain(name);
    }

    private static void press(Page page, String id) {
        PageTurn.press(page, "[id='" + id + "']");
    }

    /** Events wait for their turn: the page is loaded until it says so. */
    private static void await(Visitor officer, String url, String words) {
        Page page = officer.page();
        for (int i = 0; i < 60 && !page.locator("#health").innerText().contains(words); i++) {
            page.waitForTimeout(500);
            page.navigate(url);
        }
        assertThat(page.locator("#health").innerText()).contains(words);
    }

    /** What came to the officer's system. */
    private record Event(String id, String timestamp, String signature, String body) {
        long number() {
            return body.contains("\"number\":") ? Long.parseLong(body.replaceFirst(".*\"number\":(\\d+).*", "$1")) : 0;
        }

        /** As docs/data-for-partners.md says. */
        String signedWith(String secret) throws GeneralSecurityException {
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] hash = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(hash);
        }
    }
}
