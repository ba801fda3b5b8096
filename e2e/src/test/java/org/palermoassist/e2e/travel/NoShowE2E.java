package org.palermoassist.e2e.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palermoassist.e2e.harness.EndToEnd;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** An expert is selected, planned for, authorized and ticketed by four people, and does not come. */
@EndToEnd
class NoShowE2E {
    @Test
    void an_expert_who_does_not_come_costs_what_the_agent_keeps_and_is_not_funded_for_two_meetings(
            PortalUnderTest portal, Visitors visitors) {
        Hands hands = new Hands(portal, visitors);
        Visitor manager = visitors.as("FUND_MANAGER");
        TravelPages plans = new TravelPages(manager);
        String journey = plans.journey("OPENED", "Selected, to be planned");
        legs(manager, plans, journey);
        plans.quote("Danube Travel", "900", Hands.QUOTED);
        assertThat(plans.fill("chooseNow", Map.of("number", "1"), "choose"))
                .contains("two dated economy quotes of different agents are needed");
        assertThat(hands.plan(plans, journey, "900", "950")).contains("Next: a finance officer certifies funds");
        manager.mustBeAccessible();
        hands.authorize(journey);

        Visitor payer = hands.officer("finance-pay");
        TravelPages pays = new TravelPages(payer).open(journey);
        assertThat(Hands.buy(pays, "900.01")).contains("more than what was authorized");
        assertThat(Hands.buy(pays, "900")).contains("Passage paid");

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
        payer.open("/obligations/detail?ref=" + pays.obligation());
        assertThat(payer.page().innerText("#marks")).contains("Given up");
        assertThat(payer.page().innerText("#parts").replace('\u00a0', ' '))
                .contains("900")
                .contains("300");
    }

    /** Legs that cannot be are refused with the reason, and what was typed stays. */
    private static void legs(Visitor manager, TravelPages plans, String journey) {
        manager.open("/journeys/edit?ref=" + journey);
        LocalDate there = plans.day("arrives1");
        LocalDate back = plans.day("departs2");
        String place = manager.page().inputValue("#to1");
        plans.leg(1, "QM-CAP " + there + "T10:00 Europe/Vienna", place + " " + there + "T09:00 Europe/Vienna");
        plans.leg(2, place + " " + back + "T10:00 Europe/Vienna", "QM-CAP " + back + "T12:00 Europe/Vienna");
        assertThat(plans.press("save")).contains("would mean arriving before leaving");
        assertThat(manager.page().inputValue("#from1")).isEqualTo("QM-CAP");
        manager.mustBeAccessible();
        assertThat(plans.plan(journey, "QM-CAP", there, back)).contains("The legs are entered");
    }
}
