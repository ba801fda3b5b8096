package org.palermoassist.e2e.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.palermoassist.e2e.harness.PortalUnderTest;
import org.palermoassist.e2e.harness.Screen;
import org.palermoassist.e2e.harness.Visitor;
import org.palermoassist.e2e.harness.Visitors;

/** The four people through whose hands a journey goes. */
final class Hands {
    /** Day of the quotes. */
    static final LocalDate QUOTED = LocalDate.of(2026, 11, 20);

    private final PortalUnderTest portal;
    private final Visitors visitors;

    Hands(PortalUnderTest portal, Visitors visitors) {
        this.portal = portal;
        this.visitors = visitors;
    }

    /** The fund manager enters legs and two quotes, chooses the cheaper one and asks for authorization. */
    String plan(TravelPages plans, String journey, String fare, String other) {
        plans.open(journey).quote("Danube Travel", fare, QUOTED);
        plans.quote("Ring Tours", other, QUOTED);
        plans.fill("chooseNow", Map.of("number", "1"), "choose");
        return plans.press("request");
    }

    /** One finance officer certifies, another one authorizes. */
    void authorize(String journey) {
        TravelPages certifies = new TravelPages(officer("finance-certify")).open(journey);
        assertThat(certifies.press("certify")).contains("Next: another finance officer authorizes");
        TravelPages approves = new TravelPages(officer("finance-approve")).open(journey);
        approves.press("approve");
        assertThat(approves.hands()).contains("finance-certify", "finance-approve");
    }

    /** Pays a ticket; gives what the page says. */
    static String buy(TravelPages pays, String amount) {
        return pays.pay("TICKET", amount, "The State named its expert late");
    }

    /** Somebody signed in by this login. */
    Visitor officer(String login) {
        Visitor visitor = visitors.at(portal, Screen.DESK);
        visitor.signIn(portal.accounts().stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .orElseThrow());
        return visitor;
    }
}
