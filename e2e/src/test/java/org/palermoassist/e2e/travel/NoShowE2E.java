package org.palermoassist.e2e.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** An expert is selected, planned for, authorized and ticketed by four people, and does not come. */
@EndToEnd
class NoShowE2E {
    @Test
    void an_expert_who_does_not_come_costs_what_the_agent_keeps_and_is_not_funded_for_two_meetings(
            PortalUnderTest portal, Visitors visitors) {
        LocalDate today = LocalDate.of(2026, 11, 20);
        Visitor manager = visitors.as("FUND_MANAGER");
        TravelPages plans = new TravelPages(manager);
        String journey = plans.journey("OPENED", "Selected, to be planned");
        manager.open("/journeys/edit?ref=" + journey);
        LocalDate there = plans.day("arrives1");
        LocalDate back = plans.day("departs2");
        plans.leg(1, "QM-CAP " + there + "T10:00 Europe/Vienna", "AT-VIE " + there + "T09:00 Europe/Vienna");
        assertThat(plans.press("save")).contains("would mean arriving before leaving");
        assertThat(manager.page().inputValue("#from1")).isEqualTo("QM-CAP");
        manager.mustBeAccessible();
        assertThat(plans.plan(journey, "QM-CAP", there, back)).contains("The legs are entered");
        plans.quote("Danube Travel", "900", today);
        plans.fill("chooseNow", Map.of("number", "1"), "choose");
        assertThat(plans.text()).contains("two dated economy quotes of different agents are needed");
        plans.open(journey).quote("Ring Tours", "950", today);
        plans.fill("chooseNow", Map.of("number", "1"), "choose");
        assertThat(plans.press("request")).contains("Next: a finance officer certifies funds");
        manager.mustBeAccessible();

        TravelPages certifies = new TravelPages(as("finance-certify", portal, visitors)).open(journey);
        assertThat(certifies.press("certify")).contains("Next: another finance officer authorizes");
        TravelPages approves = new TravelPages(as("finance-approve", portal, visitors)).open(journey);
        assertThat(approves.press("approve")).contains("Authorized");

        Visitor payer = as("finance-pay", portal, visitors);
        TravelPages pays = new TravelPages(payer).open(journey);
        assertThat(pay(payer, pays, "900.01")).contains("more than what was authorized");
        assertThat(pay(payer, pays, "900")).contains("Passage paid");

        plans.open(journey);
        manager.page().click("#noShowNow > summary");
        manager.page().selectOption("#absence", "UNEXPLAINED");
        manager.page().check("#noShowConfirm");
        assertThat(plans.press("noShow")).contains("Did not come").contains("Not funded for two meetings");
        manager.mustBeAccessible();

        pays.open(journey);
        payer.page().click("#backNow > summary");
        payer.page().check("#backConfirm");
        assertThat(pays.fill("backNow", Map.of("backAmount", "300"), "back"))
                .contains("came back")
                .contains("300 USD");
        String obligation = payer.page()
                .getAttribute("#facts a[href*='/obligations/detail']", "href")
                .replaceAll(".*ref=", "");
        payer.open("/obligations/detail?ref=" + obligation);
        assertThat(payer.page().innerText("#marks")).contains("Given up");
        assertThat(payer.page().innerText("#parts").replace('\u00a0', ' '))
                .contains("900 USD")
                .contains("300 USD");
    }

    private static String pay(Visitor payer, TravelPages pays, String amount) {
        if (payer.page().getAttribute("#payNow", "open") == null) {
            payer.page().click("#payNow > summary");
        }
        payer.page().selectOption("#payKind", "TICKET");
        payer.page().fill("#payReason", "The State named its expert late");
        payer.page().check("#payConfirm");
        return pays.fill("payNow", Map.of("payAmount", amount), "pay");
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
