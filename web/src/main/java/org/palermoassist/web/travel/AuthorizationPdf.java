package org.palermoassist.web.travel;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfPTable;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Set;
import org.palermoassist.shared.Money;
import org.palermoassist.travel.JourneyAct;
import org.palermoassist.travel.JourneyDetails;
import org.palermoassist.travel.JourneyStatus;
import org.palermoassist.travel.Leg;
import org.palermoassist.web.export.Paper;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** The travel authorization on paper: who, where, when, what it may cost, and by whose hands (T-1, F-10). */
final class AuthorizationPdf {
    private static final Set<JourneyAct> HANDS =
            Set.of(JourneyAct.REQUESTED, JourneyAct.AMENDED, JourneyAct.CERTIFIED, JourneyAct.APPROVED);

    private final Language language;
    private final Words words;
    private final Formats formats;
    private final String state;

    /** @param state name of the State that nominated */
    AuthorizationPdf(Language language, String state) {
        this.language = language;
        this.state = state;
        words = Words.in(language);
        formats = Formats.in(language);
    }

    /** @param mark of every page: level, reader, time (U-39) */
    void write(JourneyDetails journey, String mark, OutputStream out) {
        Document page = Paper.open(words.get("travel.paper.title"), mark, out);
        page.add(Paper.line(words.get("travel.paper.title"), Paper.TITLE));
        boolean valid =
                journey.row().status().isAuthorized() || isAfter(journey.row().status());
        page.add(Paper.spaced(
                words.get(valid ? "travel.paper.valid" : "travel.paper.notYet"), valid ? Paper.TEXT : Paper.SUM));
        page.add(facts(journey));
        page.add(Paper.spaced(words.get("travel.legs"), Paper.HEADING));
        page.add(legs(journey));
        page.add(Paper.spaced(words.get("travel.cost"), Paper.HEADING));
        page.add(costs(journey));
        page.add(Paper.spaced(words.get("fund.hands"), Paper.HEADING));
        page.add(hands(journey));
        page.add(Paper.spaced(words.get("travel.paper.foot"), Paper.FOOT));
        page.close();
    }

    private static boolean isAfter(JourneyStatus status) {
        return status == JourneyStatus.TRAVELLED || status == JourneyStatus.CLAIMED || status == JourneyStatus.SETTLED;
    }

    private PdfPTable facts(JourneyDetails journey) {
        PdfPTable grid = Paper.grid(1, 2);
        pair(grid, words.get("travel.journeys.journey"), journey.row().ref().value(), Paper.TEXT);
        pair(grid, words.get("travel.journeys.expert"), journey.row().name(), Paper.SUM);
        pair(grid, words.get("travel.journeys.state"), state, Paper.TEXT);
        pair(grid, words.get("travel.journeys.meeting"), journey.row().title(), Paper.TEXT);
        pair(
                grid,
                words.get("travel.meetingDays"),
                days(journey.row().opensOn(), journey.row().closesOn()),
                Paper.TEXT);
        journey.row()
                .departsOn()
                .ifPresent(departs -> pair(
                        grid,
                        words.get("travel.journeys.days"),
                        days(departs, journey.row().returnsOn().orElseThrow()),
                        Paper.TEXT));
        journey.privateDays()
                .forEach(day -> pair(grid, words.get("travel.privateDays"), formats.date(day), Paper.TEXT));
        pair(
                grid,
                words.get("fund.obligations.obligation"),
                journey.row().obligation().value(),
                Paper.TEXT);
        return grid;
    }

    private String days(LocalDate from, LocalDate until) {
        return formats.date(from) + " – " + formats.date(until);
    }

    private PdfPTable legs(JourneyDetails journey) {
        PdfPTable grid = Paper.grid(1, 1, 1);
        for (Leg leg : journey.legs()) {
            String from = leg.from() + "\n" + JourneyWords.time(leg.departs(), language) + "\n" + leg.departureZone();
            String to = leg.to() + "\n" + JourneyWords.time(leg.arrives(), language) + "\n" + leg.arrivalZone();
            grid.addCell(Paper.text(from, Paper.TEXT));
            grid.addCell(Paper.text(to, Paper.TEXT));
            grid.addCell(Paper.text(words.get("travel.mode." + leg.mode()), Paper.TEXT));
        }
        return grid;
    }

    private PdfPTable costs(JourneyDetails journey) {
        PdfPTable grid = Paper.grid(3, 1);
        String passage = journey.fares()
                .passage()
                .map(way -> words.get("travel.passage." + way))
                .orElse(words.get("travel.cost.passage"));
        sum(grid, passage, journey.fares().fare(), Paper.TEXT);
        sum(grid, words.get("travel.cost.dsa"), journey.dsa(), Paper.TEXT);
        sum(grid, words.get("travel.cost.terminals"), journey.terminals(), Paper.TEXT);
        sum(grid, words.get("travel.payment.HOTEL"), journey.hotel(), Paper.TEXT);
        sum(grid, words.get("travel.payment.VISA"), journey.visa().need().total(), Paper.TEXT);
        sum(grid, words.get("travel.cost.all"), journey.row().cost(), Paper.SUM);
        return grid;
    }

    private PdfPTable hands(JourneyDetails journey) {
        PdfPTable grid = Paper.grid(2, 1, 2);
        journey.events().stream().filter(event -> HANDS.contains(event.act())).forEach(event -> {
            grid.addCell(Paper.text(words.get("travel.act." + event.act()), Paper.TEXT));
            grid.addCell(Paper.text(event.login(), Paper.TEXT));
            grid.addCell(Paper.amount(formats.instant(event.at()), Paper.TEXT));
        });
        return grid;
    }

    private void sum(PdfPTable grid, String what, Money amount, Font font) {
        if (amount.isPositive()) {
            grid.addCell(Paper.text(what, font));
            grid.addCell(Paper.amount(formats.money(amount.amount(), amount.currency()), font));
        }
    }

    private static void pair(PdfPTable grid, String label, String value, Font font) {
        grid.addCell(Paper.text(label, Paper.TEXT));
        grid.addCell(Paper.text(value, font));
    }
}
