package org.palermoassist.e2e.travel;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.palermoassist.e2e.harness.PageTurn;
import org.palermoassist.e2e.harness.Visitor;

/** Pages of journeys, as whoever is signed in uses them. */
final class TravelPages {
    private static final char BLANK = '\u00a0';

    private final Visitor visitor;

    TravelPages(Visitor visitor) {
        this.visitor = visitor;
    }

    private Page page() {
        return visitor.page();
    }

    /** Ref of the first journey whose row holds a text, among those of this status. */
    String journey(String status, String text) {
        visitor.open("/journeys/list?status=" + status + "&size=100");
        String href = page().locator("#journeys tr:has-text('" + text + "') td:first-child a")
                .first()
                .getAttribute("href");
        return href.replaceAll(".*ref=", "");
    }

    TravelPages open(String journey) {
        visitor.open("/journeys/detail?ref=" + journey);
        return this;
    }

    /** Presses a button, wherever it stands, and waits for the page that answers; gives what it says. */
    String press(String id) {
        PageTurn.press(page(), "input[id$=':" + id + "'], button[id$=':" + id + "']");
        return text();
    }

    /** Opens a part that is folded, fills its fields and presses its button. */
    String fill(String fold, Map<String, String> fields, String button) {
        if (page().getAttribute("#" + fold, "open") == null) {
            page().click("#" + fold + " > summary");
        }
        fields.forEach((id, value) -> page().fill("#" + fold + " #" + id, value));
        return press(button);
    }

    /** Enters the way there and back by air, from a place whose clocks are those of Vienna. */
    String plan(String journey, String home, LocalDate there, LocalDate back) {
        visitor.open("/journeys/edit?ref=" + journey);
        String zone = page().inputValue("#arrivalZone1");
        String place = page().inputValue("#to1");
        leg(1, home + " " + there + "T08:00 " + zone, place + " " + there + "T14:00 " + zone);
        leg(2, place + " " + back + "T10:00 " + zone, home + " " + back + "T16:00 " + zone);
        return press("save");
    }

    /** One leg: place, time and zone of both ends. */
    void leg(int number, String from, String to) {
        String[] begin = from.split(" ");
        String[] end = to.split(" ");
        page().fill("#from" + number, begin[0]);
        page().fill("#departs" + number, begin[1]);
        page().fill("#departureZone" + number, begin[2]);
        page().fill("#to" + number, end[0]);
        page().fill("#arrives" + number, end[1]);
        page().fill("#arrivalZone" + number, end[2]);
    }

    /** Confirms a payment of this kind and makes it; gives what the page says. */
    String pay(String kind, String amount, String reason) {
        if (page().getAttribute("#payNow", "open") == null) {
            page().click("#payNow > summary");
        }
        page().selectOption("#payKind", kind);
        page().fill("#payReason", reason);
        page().check("#payConfirm");
        return fill("payNow", Map.of("payAmount", amount), "pay");
    }

    /** A quote of today in dollars. */
    String quote(String agent, String fare, LocalDate today) {
        return fill(
                "quoteNow", Map.of("agent", agent, "fare", fare, "quotedOn", today.toString(), "hours", "6"), "quote");
    }

    /** Who had which hand. */
    String hands() {
        return page().innerText("#hands");
    }

    /** Ref of the obligation that keeps the money of the journey whose page is open. */
    String obligation() {
        return page().getAttribute("#facts a[href*='/obligations/detail']", "href")
                .replaceAll(".*ref=", "");
    }

    /** Days that the page of the legs names as those the fund pays for. */
    LocalDate day(String id) {
        return LocalDate.parse(page().inputValue("#" + id).substring(0, 10));
    }

    /** All that the page says. */
    String text() {
        return page().innerText("#content").replace(BLANK, ' ');
    }
}
