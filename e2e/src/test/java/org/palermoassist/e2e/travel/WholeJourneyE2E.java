package org.palermoassist.e2e.travel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/**
 * One expert from the call to the settled claim and to the donor's statement, with different people at each approval. The days between
 * pass by a restart with the clock ahead, which the launcher allows for a sample world alone.
 */
@EndToEnd
class WholeJourneyE2E {
    private static final String EXPERT = "Delphine Marou";
    private static final int OPENS_IN = 40;
    private static final int SELECTED_IN = 35;
    private static final int BACK_IN = 46;
    private static final Map<String, String> PANEL =
            Map.of("panel-one", "Miriam Castel", "panel-two", "Rafael Dumont", "panel-three", "Saba Karimov");

    private final LocalDate today = LocalDate.now();
    private PortalUnderTest portal;

    @AfterEach
    void end() {
        portal.close();
    }

    @Test
    void from_the_call_to_the_settled_claim_and_the_statement_of_the_donor(Visitors visitors) {
        portal = PortalUnderTest.own(Map.of(), "--sample");
        Hands hands = new Hands(portal, visitors);
        String call = new CallPages(hands.officer("fund"))
                .call("Working group, one journey", today.plusDays(OPENS_IN), 30, 20);
        String note = new NomineePages(portal, hands.officer("focal-elmora")).nominate(call, EXPERT, visitors);
        NomineePages.register(hands.officer("coordinator"), note);

        ahead(SELECTED_IN);
        Visitor manager = hands.officer("fund");
        select(call, manager, hands);
        TravelPages plans = new TravelPages(manager);
        String journey = plans.journey("OPENED", EXPERT);
        BigDecimal before = spent(hands);
        travel(journey, plans, hands);

        ahead(BACK_IN);
        settle(journey, hands);
        assertThat(spent(hands).subtract(before)).isEqualByComparingTo("2036.40");
        madePossible(hands);
    }

    private void ahead(int days) {
        portal.restart(Map.of(
                "PORTAL_CLOCK_AHEAD", String.valueOf(days),
                "PORTAL_PAYMENTS_PAYER_NAME", "Voluntary fund",
                "PORTAL_PAYMENTS_PAYER_ACCOUNT", "AT611904300234573201",
                "PORTAL_PAYMENTS_PAYER_BIC", "ABCDATWW"));
    }

    /** Three people mark and sign; the fund manager, who has no mark, computes and decides. */
    private static void select(String call, Visitor manager, Hands hands) {
        CallPages selection = new CallPages(manager);
        PANEL.values().forEach(name -> selection.convene(call, name));
        selection.fares(call, "900");
        List<CallPages> panel = PANEL.keySet().stream()
                .map(login -> new CallPages(hands.officer(login)))
                .toList();
        panel.forEach(member -> member.mark(call, 20));
        assertThat(selection.compute(call)).contains(EXPERT).contains("Funded");
        panel.forEach(member -> member.sign(call));
        assertThat(selection.decide(call)).contains("decided");
    }

    /** Planned by the fund manager, certified, authorized and paid by three others. */
    private void travel(String journey, TravelPages plans, Hands hands) {
        LocalDate now = today.plusDays(SELECTED_IN);
        plans.plan(journey, "QQ-CAP", today.plusDays(OPENS_IN - 1), today.plusDays(OPENS_IN + 2));
        plans.open(journey);
        plans.fill(
                "visaNow",
                Map.of(
                        "embassy", "Embassy of Austria",
                        "visaCountry", "KE",
                        "visaDays", "3",
                        "visaCost", "60",
                        "insurance", "20"),
                "describe");
        assertThat(hands.plan(plans, journey, "812.40", "860")).contains("Next: a finance officer certifies funds");
        hands.authorize(journey);
        plans.open(journey);
        plans.fill("grantedNow", Map.of("grantedOn", now.toString()), "granted");
        plans.fill("payableNow", Map.of("detailsOn", now.toString()), "payable");
        TravelPages pays = new TravelPages(hands.officer("finance-pay")).open(journey);
        assertThat(pays.pay("ADVANCE", "915.21", "")).contains("80 %");
        assertThat(Hands.buy(pays, "812.40")).contains("Passage paid");
        pays.pay("VISA", "80", "");
        assertThat(pays.pay("ADVANCE", "500", "")).contains("Advance paid");
    }

    /** Claimed through the fund manager, paid by one finance officer, closed by another. */
    private static void settle(String journey, Hands hands) {
        Visitor manager = hands.officer("fund");
        new TravelPages(manager).open(journey).press("travelled");
        String claim = "/claims/detail?ref=" + journey;
        manager.open(claim);
        Page page = manager.page();
        page.selectOption("#proof1", "BOARDING_PASS");
        page.selectOption("#proof2", "PASSPORT_STAMP");
        page.selectOption("#attendance", "PARTICIPANT_LIST");
        page.fill("#receipts", "80");
        page.click("[id='form:submit']");
        page.waitForSelector("#left");
        assertThat(page.innerText("#left")).contains("644");
        Visitor payer = hands.officer("finance-pay");
        transfers(payer, journey);
        payer.open(claim);
        payer.page().fill("#external", "PAY-91");
        assertThat(new TravelPages(payer).press("pay")).contains("To be closed");
        Visitor certifier = hands.officer("finance-certify");
        certifier.open(claim);
        assertThat(new TravelPages(certifier).press("settle")).contains("Settled");
    }

    /** The file for the bank holds what is due, and marks nothing. */
    private static void transfers(Visitor payer, String journey) {
        payer.open("/claims/payments");
        payer.mustBeAccessible();
        Download taken = payer.page().waitForDownload(() -> payer.page().click("#xml"));
        assertThat(taken.suggestedFilename()).startsWith("CLAIMS-").endsWith(".xml");
        assertThat(read(taken))
                .contains("<EndToEndId>" + journey + "</EndToEndId>")
                .contains("<InstdAmt Ccy=\"USD\">644.00</InstdAmt>");
    }

    private static String read(Download taken) {
        try {
            return Files.readString(taken.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the donor reads of what the money made possible: the meeting and the State, no name. */
    private void madePossible(Hands hands) {
        Visitor donor = hands.officer("donor");
        donor.open("/donors/statement?from=" + today + "&until=" + today.plusDays(BACK_IN) + "&currency=USD");
        donor.mustBeAccessible();
        assertThat(donor.page().innerText("table.statement:has(th:has-text('Women'))"))
                .contains("Working group, one journey")
                .contains("Elmora")
                .doesNotContain(EXPERT);
    }

    /** What the donor reads of the donor's own pools: spent on direct costs in these days, of all pools together. */
    private BigDecimal spent(Hands hands) {
        Visitor donor = hands.officer("donor");
        donor.open("/donors/statement?from=" + today + "&until=" + today.plusDays(BACK_IN) + "&currency=USD");
        return donor
                .page()
                .locator("table.statement:has(th:has-text('Support costs')) tbody td:nth-child(5)")
                .allInnerTexts()
                .stream()
                .map(cell -> new BigDecimal(cell.replaceAll("[^0-9.-]", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
