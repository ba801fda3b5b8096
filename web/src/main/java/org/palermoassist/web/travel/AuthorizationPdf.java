package org.palermoassist.web.travel;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Set;
import org.palermoassist.shared.Money;
import org.palermoassist.travel.JourneyAct;
import org.palermoassist.travel.JourneyDetails;
import org.palermoassist.travel.JourneyStatus;
import org.palermoassist.travel.Leg;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** The travel authorization on paper: who, where, when, what it may cost, and by whose hands (T-1, F-10). */
final class AuthorizationPdf {
    private static final float MARGIN = 56;
    private static final float FULL = 100;
    private static final Color LINE = new Color(0xB8, 0xC0, 0xC8);
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    private static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 11);
    private static final Font TEXT = FontFactory.getFont(FontFactory.HELVETICA, 10);
    private static final Font STRONG = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10);
    private static final Font FOOT = FontFactory.getFont(FontFactory.HELVETICA, 8);
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
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(page, out);
        page.addTitle(words.get("travel.paper.title"));
        HeaderFooter header = new HeaderFooter(new Phrase(mark, FOOT), false);
        header.setBorder(Rectangle.NO_BORDER);
        page.setHeader(header);
        page.open();
        page.add(new Paragraph(words.get("travel.paper.title"), TITLE));
        boolean valid =
                journey.row().status().isAuthorized() || isAfter(journey.row().status());
        page.add(spaced(words.get(valid ? "travel.paper.valid" : "travel.paper.notYet"), valid ? TEXT : STRONG));
        page.add(facts(journey));
        page.add(spaced(words.get("travel.legs"), HEADING));
        page.add(legs(journey));
        page.add(spaced(words.get("travel.cost"), HEADING));
        page.add(costs(journey));
        page.add(spaced(words.get("fund.hands"), HEADING));
        page.add(hands(journey));
        page.add(spaced(words.get("travel.paper.foot"), FOOT));
        page.close();
    }

    private static boolean isAfter(JourneyStatus status) {
        return status == JourneyStatus.TRAVELLED || status == JourneyStatus.CLAIMED || status == JourneyStatus.SETTLED;
    }

    private PdfPTable facts(JourneyDetails journey) {
        PdfPTable grid = grid(1, 2);
        pair(grid, words.get("travel.journeys.journey"), journey.row().ref().value(), TEXT);
        pair(grid, words.get("travel.journeys.expert"), journey.row().name(), STRONG);
        pair(grid, words.get("travel.journeys.state"), state, TEXT);
        pair(grid, words.get("travel.journeys.meeting"), journey.row().title(), TEXT);
        pair(
                grid,
                words.get("travel.meetingDays"),
                days(journey.row().opensOn(), journey.row().closesOn()),
                TEXT);
        journey.row()
                .departsOn()
                .ifPresent(departs -> pair(
                        grid,
                        words.get("travel.journeys.days"),
                        days(departs, journey.row().returnsOn().orElseThrow()),
                        TEXT));
        journey.privateDays().forEach(day -> pair(grid, words.get("travel.privateDays"), formats.date(day), TEXT));
        pair(
                grid,
                words.get("fund.obligations.obligation"),
                journey.row().obligation().value(),
                TEXT);
        return grid;
    }

    private String days(LocalDate from, LocalDate until) {
        return formats.date(from) + " – " + formats.date(until);
    }

    private PdfPTable legs(JourneyDetails journey) {
        PdfPTable grid = grid(1, 1, 1);
        for (Leg leg : journey.legs()) {
            String from = leg.from() + "\n" + JourneyWords.time(leg.departs(), language) + "\n" + leg.departureZone();
            String to = leg.to() + "\n" + JourneyWords.time(leg.arrives(), language) + "\n" + leg.arrivalZone();
            grid.addCell(cell(from, TEXT, Element.ALIGN_LEFT));
            grid.addCell(cell(to, TEXT, Element.ALIGN_LEFT));
            grid.addCell(cell(words.get("travel.mode." + leg.mode()), TEXT, Element.ALIGN_LEFT));
        }
        return grid;
    }

    private PdfPTable costs(JourneyDetails journey) {
        PdfPTable grid = grid(3, 1);
        String passage = journey.fares()
                .passage()
                .map(way -> words.get("travel.passage." + way))
                .orElse(words.get("travel.cost.passage"));
        sum(grid, passage, journey.fares().fare(), TEXT);
        sum(grid, words.get("travel.cost.dsa"), journey.dsa(), TEXT);
        sum(grid, words.get("travel.cost.terminals"), journey.terminals(), TEXT);
        sum(grid, words.get("travel.payment.HOTEL"), journey.hotel(), TEXT);
        sum(grid, words.get("travel.payment.VISA"), journey.visa().need().total(), TEXT);
        sum(grid, words.get("travel.cost.all"), journey.row().cost(), STRONG);
        return grid;
    }

    private PdfPTable hands(JourneyDetails journey) {
        PdfPTable grid = grid(2, 1, 2);
        journey.events().stream().filter(event -> HANDS.contains(event.act())).forEach(event -> {
            grid.addCell(cell(words.get("travel.act." + event.act()), TEXT, Element.ALIGN_LEFT));
            grid.addCell(cell(event.login(), TEXT, Element.ALIGN_LEFT));
            grid.addCell(cell(formats.instant(event.at()), TEXT, Element.ALIGN_RIGHT));
        });
        return grid;
    }

    private void sum(PdfPTable grid, String what, Money amount, Font font) {
        if (amount.isPositive()) {
            grid.addCell(cell(what, font, Element.ALIGN_LEFT));
            grid.addCell(cell(formats.money(amount.amount(), amount.currency()), font, Element.ALIGN_RIGHT));
        }
    }

    private static void pair(PdfPTable grid, String label, String value, Font font) {
        grid.addCell(cell(label, TEXT, Element.ALIGN_LEFT));
        grid.addCell(cell(value, font, Element.ALIGN_LEFT));
    }

    private static PdfPTable grid(float... columns) {
        PdfPTable grid = new PdfPTable(columns);
        grid.setWidthPercentage(FULL);
        return grid;
    }

    private static Paragraph spaced(String text, Font font) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setSpacingBefore(8);
        paragraph.setSpacingAfter(8);
        return paragraph;
    }

    private static PdfPCell cell(String text, Font font, int align) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPadding(5);
        cell.setHorizontalAlignment(align);
        return cell;
    }
}
