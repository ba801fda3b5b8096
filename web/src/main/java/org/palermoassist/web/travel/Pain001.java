package org.palermoassist.web.travel;

import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.palermoassist.shared.Money;
import org.palermoassist.travel.Payee;
import org.palermoassist.travel.PaymentSettings;
import org.palermoassist.travel.TransferFile;

/** Writes credit transfers as ISO 20022 customer credit transfer initiation, pain.001.001.09. */
final class Pain001 {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int LONGEST_NAME = 140;

    private final TransferFile file;
    private final XMLStreamWriter xml;

    private Pain001(TransferFile file, XMLStreamWriter xml) {
        this.file = file;
        this.xml = xml;
    }

    static void write(TransferFile file, OutputStream out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            new Pain001(file, xml).document();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the file of transfers was not written", e);
        }
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("CstmrCdtTrfInitn");
        header();
        payment();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void header() throws XMLStreamException {
        xml.writeStartElement("GrpHdr");
        text("MsgId", file.message());
        text("CreDtTm", file.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
        sums();
        name("InitgPty", file.payer().name());
        xml.writeEndElement();
    }

    /** How many transfers there are, and what they come to: a bank refuses a file whose sums are not those of its transfers. */
    private void sums() throws XMLStreamException {
        text("NbOfTxs", String.valueOf(file.included().size()));
        text("CtrlSum", plain(file.total()));
    }

    private void payment() throws XMLStreamException {
        PaymentSettings.Payer payer = file.payer();
        xml.writeStartElement("PmtInf");
        text("PmtInfId", file.message());
        text("PmtMtd", "TRF");
        sums();
        xml.writeStartElement("ReqdExctnDt");
        text("Dt", file.executeOn().toString());
        xml.writeEndElement();
        name("Dbtr", payer.name());
        account("DbtrAcct", payer.isIban(), payer.account());
        bank("DbtrAgt", payer.bic());
        text("ChrgBr", "DEBT");
        for (Payee payee : file.included()) {
            transfer(payee, payee.transfer().orElseThrow());
        }
        xml.writeEndElement();
    }

    private void transfer(Payee payee, Payee.Transfer transfer) throws XMLStreamException {
        xml.writeStartElement("CdtTrfTxInf");
        xml.writeStartElement("PmtId");
        text("EndToEndId", payee.journey().value());
        xml.writeEndElement();
        xml.writeStartElement("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", payee.amount().currency());
        xml.writeCharacters(plain(payee.amount()));
        xml.writeEndElement();
        xml.writeEndElement();
        if (transfer.intermediary().isPresent()) {
            bank("IntrmyAgt1", transfer.intermediary().get());
        }
        bank("CdtrAgt", transfer.bic());
        name("Cdtr", transfer.holder());
        account("CdtrAcct", transfer.iban(), transfer.account());
        xml.writeStartElement("RmtInf");
        text("Ustrd", "Settlement of journey " + payee.journey());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void account(String element, boolean iban, String number) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("Id");
        if (iban) {
            text("IBAN", number);
        } else {
            xml.writeStartElement("Othr");
            text("Id", number);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void bank(String element, String bic) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeStartElement("FinInstnId");
        text("BICFI", bic);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void name(String element, String name) throws XMLStreamException {
        xml.writeStartElement(element);
        String cleaned = name.replaceAll("\\p{Cntrl}", " ").strip();
        text("Nm", cleaned.substring(0, Math.min(cleaned.length(), LONGEST_NAME)));
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String plain(Money amount) {
        return amount.amount().setScale(2).toPlainString();
    }
}
