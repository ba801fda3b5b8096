package org.palermoassist.web.travel;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfPTable;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.PlaceCode;
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
    private final Function<PlaceCode, String> places;

    /**
     * @param state name of the State that nominated
     * @param places names of places
     */
    AuthorizationPdf(Language language, String state, Function<PlaceCode, String> places) {
        this.language = language;
        this.state = state;
        this.places = places;
        words = Words.in(language);
        formats = Formats.in(language);
    }

    /** @param mark of every page: level, reader, time (U-39) */
    void write(JourneyDetails journey, String mark, OutputStream out) {
        String title = words.get("travel.paper.title");
        boolean valid =
                journey.row().status().isAuthorized() || isAfter(journey.row().status());
        try (Paper paper = Paper.open(words, title, mark, out)) {
            paper.title(title)
                    .say(
                            words.get(valid ? "travel.paper.valid" : "travel.paper.notYet"),
                            valid ? Paper.TEXT : Paper.SUM)
                    .add(facts(journey))
                    .heading(words.get("travel.legs"))
                    .add(legs(journey))
                    .heading(words.get("travel.cost"))
                    .add(costs(journey))
                    .heading(words.get("fund.hands"))
                    .add(hands(journey))
                    .say(words.get("travel.paper.foot"), Paper.FOOT);
        }
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
        PdfPTable grid = Paper.grid(4, 4, 3);
        Paper.head(grid, 0, words.get("travel.leg.from"), words.get("travel.leg.to"), words.get("travel.leg.mode"));
        for (Leg leg : journey.legs()) {
            grid.addCell(Paper.text(end(leg.from(), leg.departs(), leg.departureZone()), Paper.TEXT));
            grid.addCell(Paper.text(end(leg.to(), leg.arrives(), leg.arrivalZone()), Paper.TEXT));
            grid.addCell(Paper.text(words.get("travel.mode." + leg.mode()), Paper.TEXT));
        }
        if (journey.legs().isEmpty()) {
            grid.addCell(Paper.across(words.get("travel.legs.empty"), Paper.TEXT, grid.getNumberOfColumns()));
        }
        return grid;
    }

    private String end(PlaceCode place, LocalDateTime local, ZoneId zone) {
        return places.apply(place) + "\n" + JourneyWords.time(local, language) + "\n" + zone;
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
        List<JourneyDetails.Event> gone = journey.events().stream()
                .filter(event -> HANDS.contains(event.act()))
                .toList();
        if (gone.isEmpty()) {
            grid.addCell(Paper.across(words.get("fund.hands.nobody"), Paper.TEXT, grid.getNumberOfColumns()));
        }
        gone.forEach(event -> {
            grid.addCell(Paper.text(words.get("travel.act." + event.act()), Paper.TEXT));
            grid.addCell(Paper.text(event.login(), Paper.TEXT));
            grid.addCell(Paper.text(formats.instant(event.at()), Paper.TEXT));
        });
        return grid;
    }

    private void sum(PdfPTable grid, String what, Money amount, Font font) {
        if (amount.isPositive()) {
            grid.addCell(Paper.text(what, font));
            grid.addCell(Paper.amount(formats.exact(amount), font));
        }
    }

    private static void pair(PdfPTable grid, String label, String value, Font font) {
        grid.addCell(Paper.text(label, Paper.TEXT));
        grid.addCell(Paper.text(value, font));
    }
}
