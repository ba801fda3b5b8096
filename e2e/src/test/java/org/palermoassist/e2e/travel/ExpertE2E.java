package org.palermoassist.e2e.travel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** An expert whom the selection funded travels: from the plan to the ticket, and to what the donor reads of it. */
@EndToEnd
class ExpertE2E {
    @Test
    void the_donor_whose_money_pays_the_ticket_reads_it_in_the_statement(PortalUnderTest portal, Visitors visitors) {
        Hands hands = new Hands(portal, visitors);
        Visitor manager = visitors.as("FUND_MANAGER");
        TravelPages plans = new TravelPages(manager);
        String journey = plans.journey("OPENED", "Selected, to be planned");
        manager.open("/journeys/edit?ref=" + journey);
        LocalDate there = plans.day("arrives1");
        LocalDate back = plans.day("departs2");
        plans.plan(journey, "QM-CAP", there, back);
        letter(manager, "#invitationEn", "INVITATION-en.docx");
        assertThat(hands.plan(plans, journey, "777.70", "800")).contains("777.70 USD");
        manager.open("/obligations/detail?ref=" + plans.open(journey).obligation());
        manager.page().click("#parts tbody td a");
        String donor =
                manager.page().getAttribute("a[href*='/donors/detail']", "href").replaceAll(".*ref=", "");
        BigDecimal before = spent(manager, donor);
        hands.authorize(journey);
        Visitor payer = hands.officer("finance-pay");
        TravelPages pays = new TravelPages(payer).open(journey);
        assertThat(Hands.buy(pays, "777.70")).contains("Passage paid");
        assertThat(spent(manager, donor).subtract(before)).isEqualByComparingTo("777.70");
        plans.open(journey);
        letter(manager, "#authorization", "authorization.pdf");
    }

    /** What the donor's statement says was spent, of all pools together. */
    private static BigDecimal spent(Visitor manager, String donor) {
        manager.open("/donors/statement?donor=" + donor + "&from=2026-01-01&until=2026-12-31&currency=USD");
        return manager
                .page()
                .locator("table.statement:has(th:has-text('Support costs')) tbody td:nth-child(5)")
                .allInnerTexts()
                .stream()
                .map(cell -> new BigDecimal(cell.replaceAll("[^0-9.-]", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void letter(Visitor manager, String link, String name) {
        Download letter = manager.page().waitForDownload(() -> manager.page().click(link));
        assertThat(letter.suggestedFilename()).endsWith(name);
        assertThat(letter.failure()).isNull();
    }
}
