package org.palermoassist.e2e.donors;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalHttp;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A donor promises, pays in parts and in two currencies, and reads the own statement; of other donors it finds nothing. */
@EndToEnd
class PledgeToReceiptE2E {
    private static final Pattern DONOR = Pattern.compile("\"ref\":\"(B-[0-9A-Z]{7})\"");
    private static final Pattern PLEDGE = Pattern.compile("\"ref\":\"(G-[0-9A-Z]{7})\"");

    @Test
    void pledge_to_receipt_over_three_instalments_in_two_currencies(PortalUnderTest portal, Visitors visitors) {
        Visitor donor = visitors.as("DONOR_OFFICER");
        String pledge = promise(donor);
        Visitor fund = visitors.as("FUND_MANAGER");
        fund.open("/pledges/detail?ref=" + pledge);
        fund.page().fill("#letter", "E2E 1");
        fund.page().fill("#letterOf", "2026-02-02");
        fund.page().click("[id='confirming:confirm']");
        fund.page().waitForSelector("#marks >> text=Confirmed");
        pay(fund, pledge, "30000", "EUR", "2026-03-30", 1);
        pay(fund, pledge, "100000", "USD", "2026-04-20", 2, 3);
        fund.open("/pledges/detail?ref=" + pledge);
        assertThat(fund.page().innerText("#marks")).contains("Paid");
        assertThat(fund.page().innerText("#paid")).isEqualTo(fund.page().innerText("#amount"));
        assertThat(fund.page().innerText("#moves"))
                .contains("EUR \u00f7", "USD \u00d7")
                .contains("Instalment 3");
        assertThat(fund.page().innerText("#exchange")).containsPattern("Gain|Loss");
        releaseSurplus(fund);
        readsOwnStatement(donor, pledge);
        findsNoOther(donor, portal);
    }

    @Test
    void a_pledge_sent_twice_with_its_key_is_recorded_once(PortalUnderTest portal) {
        PortalHttp own = portal.http(portal.account("DONOR_OFFICER"));
        String donor = found(DONOR, own.get("/api/v1/donors").body()).get(0);
        String key = "e2e-" + System.nanoTime();
        HttpResponse<String> first = own.post("/api/v1/pledges", body(donor, "70"), "Idempotency-Key", key);
        HttpResponse<String> again = own.post("/api/v1/pledges", body(donor, "70"), "Idempotency-Key", key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        HttpResponse<String> other = own.post("/api/v1/pledges", body(donor, "71"), "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("KEY_MEANS_ONE_REQUEST");
        assertThat(own.post("/api/v1/pledges", body(donor, "70")).statusCode()).isEqualTo(400);
    }

    private static String body(String donor, String amount) {
        return "{\"donor\":\"" + donor + "\",\"purpose\":\"FUND\",\"amount\":" + amount
                + ",\"currency\":\"USD\",\"pledgedOn\":\"2026-05-04\",\"instalments\":[{\"dueOn\":\"2027-05-04\","
                + "\"amount\":" + amount + "}]}";
    }

    private static String promise(Visitor donor) {
        donor.open("/pledges/edit");
        donor.page().click("#purposes a[href*='purpose=FUND']");
        Page form = donor.page();
        form.waitForSelector("#amount");
        form.fill("#amount", "90 000");
        form.selectOption("#currency", "EUR");
        form.fill("#pledgedOn", "2026-02-01");
        for (int part = 1; part <= 3; part++) {
            form.fill("[name='due" + part + "']", "2026-0" + (part + 2) + "-28");
            form.fill("[name='part" + part + "']", "30000");
        }
        form.click("[id='form:save']");
        form.waitForURL(url -> url.contains("/pledges/detail"));
        return form.url().replaceFirst(".*ref=([^&]+).*", "$1");
    }

    private static void pay(
            Visitor fund, String pledge, String amount, String currency, String day, int... instalments) {
        fund.open("/pledges/detail?ref=" + pledge);
        fund.page().click("#receive");
        Page form = fund.page();
        form.waitForSelector("#laying");
        for (int number : instalments) {
            form.check("[name='on'][value='" + pledge + "/" + number + "']");
        }
        form.fill("#amount", amount);
        form.selectOption("#currency", currency);
        form.fill("#receivedOn", day);
        form.fill("#bankReference", "E2E-" + pledge + "-" + currency);
        form.click("[id='form:save']");
        form.waitForURL(url -> url.contains("/receipts/detail"));
    }

    /** 100,000 USD are more than 60,000 EUR: the rest waits for the donor to agree. */
    private static void releaseSurplus(Visitor fund) {
        fund.page().click("#moves a[href*='/receipts/detail'] >> nth=-1");
        fund.page().waitForSelector("#releaseReason");
        fund.page().fill("#releaseReason", "Letter of 4 May 2026");
        fund.page().click("[id='releasing:release']");
        fund.page().waitForSelector("#moves >> text=New contribution");
    }

    private static void readsOwnStatement(Visitor donor, String pledge) {
        donor.open("/donors/statement?from=2026-01-01&currency=EUR");
        assertThat(donor.page().innerText("main")).contains(pledge, "New contribution", "at the rate of the last day");
        assertThat(donor.page()
                        .request()
                        .get(donor.page().url().replace("/donors/statement", "/donors/statement.pdf"))
                        .headers()
                        .get("content-type"))
                .startsWith("application/pdf");
    }

    private static void findsNoOther(Visitor donor, PortalUnderTest portal) {
        PortalHttp fund = portal.http(portal.account("FUND_MANAGER"));
        PortalHttp own = portal.http(portal.account("DONOR_OFFICER"));
        List<String> mine = found(DONOR, own.get("/api/v1/donors").body());
        List<String> others = found(DONOR, fund.get("/api/v1/donors").body());
        others.removeAll(mine);
        List<String> pledges =
                found(PLEDGE, fund.get("/api/v1/pledges?size=500").body());
        pledges.removeAll(found(PLEDGE, own.get("/api/v1/pledges?size=500").body()));
        assertThat(others).isNotEmpty();
        assertThat(pledges).isNotEmpty();
        for (String other : others) {
            assertThat(donor.openRefused("/donors/statement?donor=" + other).status())
                    .isEqualTo(404);
            assertThat(donor.openRefused("/donors/detail?ref=" + other).status())
                    .isEqualTo(404);
            assertThat(own.get("/api/v1/donors/" + other).statusCode()).isEqualTo(404);
        }
        for (String other : pledges) {
            assertThat(donor.openRefused("/pledges/detail?ref=" + other).status())
                    .isEqualTo(404);
            assertThat(own.get("/api/v1/pledges/" + other).statusCode()).isEqualTo(404);
        }
    }

    private static List<String> found(Pattern pattern, String json) {
        Matcher found = pattern.matcher(json);
        List<String> all = new java.util.ArrayList<>();
        while (found.find()) {
            all.add(found.group(1));
        }
        return all;
    }
}
