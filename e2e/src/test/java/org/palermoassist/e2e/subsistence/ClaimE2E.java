package org.palermoassist.e2e.subsistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** A claim of the sample world, from what is missing to the last payment, by three people. */
@EndToEnd
class ClaimE2E {
    @Test
    void a_claim_is_entered_paid_and_closed_by_different_people(PortalUnderTest portal, Visitors visitors) {
        Visitor manager = as("fund", portal, visitors);
        manager.open("/claims/list");
        manager.mustBeAccessible();
        Page page = manager.page();
        page.click("#claims a:has-text('Kwame Idris')");
        page.waitForSelector("#itinerary");
        page.click("[id='form:submit']");
        page.waitForSelector(".messages li");
        assertThat(page.innerText(".messages")).contains("2 legs").contains("0 are proven");
        page.selectOption("#proof1", "BOARDING_PASS");
        page.selectOption("#proof2", "CARRIER_STATEMENT");
        page.selectOption("#attendance", "PARTICIPANT_LIST");
        page.click("[id='form:look']");
        page.waitForSelector("#claimLines");
        assertThat(page.inputValue("#proof2")).isEqualTo("CARRIER_STATEMENT");
        manager.mustBeAccessible();
        page.click("[id='form:submit']");
        page.waitForSelector("#left");
        assertThat(page.innerText("#left")).contains("556");
        String claim = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("&.*", "");

        Visitor payer = as("finance-pay", portal, visitors);
        payer.open(claim);
        payer.mustBeAccessible();
        payer.page().fill("#external", "PAY-1");
        payer.page().click("[id='payForm:pay']");
        payer.page().waitForSelector("#next:has-text('To be closed')");

        Visitor certifier = as("finance-certify", portal, visitors);
        certifier.open(claim);
        certifier.page().click("[id='settleForm:settle']");
        certifier.page().waitForSelector("#next:has-text('Settled')");
        certifier.mustBeAccessible();
        Download letter =
                certifier.page().waitForDownload(() -> certifier.page().click("#settlementEn"));
        assertThat(letter.suggestedFilename()).endsWith("-settlement-en.pdf");
        assertThat(letter.failure()).isNull();
    }

    private static Visitor as(String login, PortalUnderTest portal, Visitors visitors) {
        return visitors.as(
                portal.accounts().stream()
                        .filter(account -> account.login().equals(login))
                        .findFirst()
                        .orElseThrow(),
                Screen.DESK);
    }
}
