package org.palermoassist.web.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.palermoassist.shared.Money;
import org.palermoassist.travel.JourneyRef;
import org.palermoassist.travel.LeftOut;
import org.palermoassist.travel.Payee;
import org.palermoassist.travel.PaymentSettings;
import org.palermoassist.travel.TransferFile;
import org.xml.sax.SAXException;

class Pain001Test {
    private static final PaymentSettings.Payer PAYER =
            new PaymentSettings.Payer("Voluntary fund", "AT611904300234573201", "ABCDATWWXXX");

    private static Payee paid(String journey, String amount, Payee.Transfer transfer) {
        return new Payee(
                new JourneyRef(journey),
                "Amara",
                Money.of(new BigDecimal(amount), "USD"),
                Optional.of(transfer),
                Optional.empty());
    }

    private static String written(String holder, String account) {
        Payee first =
                paid("Y-AAAAAAA", "644", new Payee.Transfer(holder, false, account, "ABCDKENA", Optional.empty()));
        Payee second = paid(
                "Y-BBBBBBB",
                "1200.5",
                new Payee.Transfer(
                        "Ana Lorel", true, "PT50000201231234567890154", "ABCDPTPL", Optional.of("EFGHUS33")));
        Payee cash = new Payee(
                new JourneyRef("Y-CCCCCCC"),
                "Kwame",
                Money.of(new BigDecimal("99"), "USD"),
                Optional.empty(),
                Optional.of(LeftOut.NOT_BY_ACCOUNT));
        TransferFile file = new TransferFile(
                "CLAIMS-20261126T010203",
                Instant.parse("2026-11-26T01:02:03.456Z"),
                LocalDate.of(2026, 11, 26),
                PAYER,
                List.of(first, second, cash));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pain001.write(file, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void validate(String xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Pain001Test.class.getResource("/travel/pain.001-shape.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void a_file_has_the_shape_of_the_standard() {
        assertThatCode(() -> validate(written("Amara Okello", "00123-4567"))).doesNotThrowAnyException();
    }

    @Test
    void the_shape_would_find_a_fault() {
        String xml = written("Amara Okello", "00123-4567");
        assertThatThrownBy(() -> validate(xml.replace("ABCDKENA", "KENYA"))).isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate(xml.replace("<PmtMtd>TRF</PmtMtd>", "")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void the_control_sum_and_the_count_are_those_of_the_transfers_in_it() {
        String xml = written("Amara Okello", "00123-4567");
        assertThat(xml.split("<NbOfTxs>2</NbOfTxs><CtrlSum>1844.50</CtrlSum>", -1))
                .hasSize(3);
        assertThat(xml)
                .contains("<InstdAmt Ccy=\"USD\">644.00</InstdAmt>", "<EndToEndId>Y-BBBBBBB</EndToEndId>")
                .contains("<Othr><Id>00123-4567</Id></Othr>", "<IBAN>PT50000201231234567890154</IBAN>")
                .doesNotContain("Y-CCCCCCC");
    }

    @Test
    void names_are_written_whatever_is_in_them_and_cut_to_what_a_bank_takes() throws Exception {
        String xml = written("Amélie <Dorn> & \u0007 fils " + "x".repeat(200), "1");
        validate(xml);
        assertThat(xml).contains("Amélie &lt;Dorn");
    }
}
