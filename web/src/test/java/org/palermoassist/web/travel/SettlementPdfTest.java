package org.palermoassist.web.travel;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.shared.Money;
import org.palermoassist.subsistence.PlaceCode;
import org.palermoassist.travel.AttendanceProof;
import org.palermoassist.travel.ClaimDetails;
import org.palermoassist.travel.JourneyDetails;
import org.palermoassist.travel.JourneyPayment;
import org.palermoassist.travel.JourneyRef;
import org.palermoassist.travel.JourneyRow;
import org.palermoassist.travel.JourneyStatus;
import org.palermoassist.travel.MeetingWindow;
import org.palermoassist.travel.PaidAs;
import org.palermoassist.travel.PaymentKind;
import org.palermoassist.travel.QuoteSet;
import org.palermoassist.travel.TravelTerms;
import org.palermoassist.travel.VisaNeed;
import org.palermoassist.web.shared.Language;

class SettlementPdfTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 11, 9);
    private static final LocalDate CLOSES = LocalDate.of(2026, 11, 11);

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }

    private static JourneyPayment advance(boolean back, String amount) {
        return new JourneyPayment(
                PaymentKind.ADVANCE, back, usd(amount), usd(amount), BigDecimal.ONE, OPENS, OPENS, "", "", "", "fin");
    }

    private static JourneyDetails journey(List<JourneyPayment> payments) {
        PlaceCode vienna = new PlaceCode("AT-VIE");
        JourneyRow row = new JourneyRow(
                new JourneyRef("Y-AAAAAAA"),
                JourneyStatus.SETTLED,
                new NominationRef("X-AAAAAAA"),
                new ObligationRef("H-AAAAAAA"),
                "QM",
                "Amara Okello",
                "Working group",
                vienna,
                OPENS,
                CLOSES,
                Optional.empty(),
                Optional.empty(),
                usd("2400"),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty());
        TravelTerms terms = new TravelTerms(
                16,
                LocalTime.of(16, 0),
                BigDecimal.valueOf(100),
                BigDecimal.valueOf(80),
                usd("200"),
                5,
                30,
                10,
                14,
                30,
                BigDecimal.TEN);
        return new JourneyDetails(
                row,
                List.of(new MeetingRef("I-AAAAAAA")),
                ZoneId.of("Europe/Vienna"),
                Optional.empty(),
                usd("2400"),
                new MeetingWindow(vienna, OPENS, CLOSES, terms.eveningFrom()),
                List.of(),
                new TreeSet<>(),
                "",
                new JourneyDetails.Fares(Optional.empty(), Optional.empty(), "", usd("0"), usd("0")),
                usd("1200"),
                usd("200"),
                usd("0"),
                new JourneyDetails.Visa(
                        false, new VisaNeed("", "AT", 0, usd("0"), usd("0")), false, OPENS, false, Optional.empty()),
                Optional.empty(),
                new QuoteSet(List.of()),
                payments,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                terms);
    }

    private static ClaimDetails claim(String dsa, String advance, String paid, Optional<PaidAs> as) {
        return new ClaimDetails(
                "",
                3,
                usd(dsa),
                usd("200"),
                usd("0"),
                List.of(),
                AttendanceProof.BADGE,
                CLOSES.plusDays(4),
                usd(advance),
                usd("0"),
                usd(paid),
                Optional.of(CLOSES.plusDays(9)),
                List.of(),
                as);
    }

    private static String letter(JourneyDetails journey, ClaimDetails claim, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SettlementPdf(language)
                .write(
                        new SettlementPdf.Settled(journey, claim, CLOSES.plusDays(10), "Working group", "CONFIDENTIAL"),
                        out);
        try (PdfReader reader = new PdfReader(out.toByteArray())) {
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
        }
    }

    @Test
    void what_was_due_was_paid_at_the_settlement_in_the_currency_of_the_traveller() throws IOException {
        PaidAs yen = new PaidAs(
                Money.of(new BigDecimal("60548"), "JPY"), usd("400"), new BigDecimal("151.37"), CLOSES.plusDays(9));
        String letter = letter(
                journey(List.of(advance(false, "1000"))), claim("1200", "1000", "400", Optional.of(yen)), Language.EN);
        assertThat(letter)
                .contains("Dear Amara Okello", "Due to you", "1,400.00", "1,000.00", "400.00", "60,548", "151.37")
                .contains("Left", "0.00")
                .doesNotContain("given back by you");
    }

    @Test
    void what_was_too_much_was_given_back_and_nothing_is_left() throws IOException {
        JourneyDetails journey = journey(List.of(advance(false, "1120"), advance(true, "20")));
        String letter = letter(journey, claim("900", "1100", "0", Optional.empty()), Language.FR);
        assertThat(letter)
                .contains("Règlement de votre voyage", "Part de l’avance que vous avez rendue", "20,00", "Plus rien")
                .doesNotContain("Versé au règlement");
    }
}
