package org.palermoassist.web.travel;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfPTable;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.palermoassist.shared.Money;
import org.palermoassist.travel.ClaimDetails;
import org.palermoassist.travel.JourneyDetails;
import org.palermoassist.travel.JourneyPayment;
import org.palermoassist.travel.PaidAs;
import org.palermoassist.travel.PaymentKind;
import org.palermoassist.web.export.Paper;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** The letter of settlement to the traveller on paper: what was due, what was paid and given back, and that nothing is left (T-10). */
final class SettlementPdf {
    private static final Money NOTHING = Money.zero("USD");

    private final Language language;
    private final TravelTexts texts;
    private final Formats formats;

    SettlementPdf(Language language) {
        this.language = language;
        texts = TravelTexts.in(language.code());
        formats = Formats.in(language);
    }

    /**
     * What the letter tells of.
     *
     * @param on day on which the claim was settled
     * @param meeting title, place and days
     * @param mark of every page: level, reader, time (U-39)
     */
    record Settled(JourneyDetails journey, ClaimDetails claim, LocalDate on, String meeting, String mark) {}

    void write(Settled settled, OutputStream out) {
        JourneyDetails journey = settled.journey();
        ClaimDetails claim = settled.claim();
        try (Paper letter = Paper.open(Words.in(language), texts.get("settlement.title"), settled.mark(), out)) {
            letter.heading(texts.get("sender"))
                    .say(texts.get("place", texts.date(settled.on())), Paper.TEXT)
                    .say(
                            texts.get(
                                    "reference",
                                    journey.row().ref(),
                                    journey.row().nomination()),
                            Paper.TEXT)
                    .subject(texts.get("settlement.title"))
                    .say(texts.get("invitation.greeting", JourneyLetters.name(journey)), Paper.TEXT)
                    .say(texts.get("settlement.says", settled.meeting(), texts.date(claim.submittedOn())), Paper.TEXT)
                    .add(sums(journey.payments(), claim));
            claim.paidAs()
                    .filter(paid -> !paid.amount().currency().equals("USD"))
                    .ifPresent(paid -> letter.say(abroad(paid), Paper.TEXT));
            letter.say(texts.get("settlement.closed"), Paper.TEXT)
                    .say(texts.get("settlement.rules", formats.number(claim.ruleSet())), Paper.TEXT)
                    .say(texts.get("settlement.wrong", journey.row().ref()), Paper.TEXT)
                    .say(texts.get("invitation.closing"), Paper.TEXT)
                    .signature(texts.get("signature"));
        }
    }

    private String abroad(PaidAs paid) {
        return texts.get(
                "settlement.abroad",
                formats.exact(paid.amount()),
                formats.exact(paid.usd()),
                formats.number(paid.rate()),
                texts.date(paid.rateOn()));
    }

    private PdfPTable sums(List<JourneyPayment> payments, ClaimDetails claim) {
        PdfPTable grid = Paper.grid(3, 1);
        Paper.head(grid, 1, texts.get("settlement.what"), texts.get("settlement.amount"));
        line(grid, "dsa", claim.dsa());
        line(grid, "terminals", claim.terminals());
        line(grid, "receipts", claim.receipts());
        sum(grid, "entitlement", claim.entitlement());
        line(grid, "advance", advanced(payments, false).negated());
        line(grid, "back", advanced(payments, true));
        line(grid, "visa", claim.visa().negated());
        line(grid, "paid", claim.paid().negated());
        sum(grid, "left", claim.due());
        return grid;
    }

    private static Money advanced(List<JourneyPayment> payments, boolean back) {
        return payments.stream()
                .filter(payment -> payment.kind() == PaymentKind.ADVANCE && payment.back() == back)
                .map(JourneyPayment::usd)
                .reduce(NOTHING, Money::plus);
    }

    /** What is not nothing. */
    private void line(PdfPTable grid, String what, Money amount) {
        if (!amount.isZero()) {
            cells(grid, what, amount, Paper.TEXT);
        }
    }

    private void sum(PdfPTable grid, String what, Money amount) {
        cells(grid, what, amount, Paper.SUM);
    }

    private void cells(PdfPTable grid, String what, Money amount, Font font) {
        grid.addCell(Paper.text(texts.get("settlement." + what), font));
        grid.addCell(Paper.amount(formats.exact(amount), font));
    }
}
