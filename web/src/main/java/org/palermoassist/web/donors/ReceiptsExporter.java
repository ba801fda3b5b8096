package org.palermoassist.web.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.donors.ReceiptRow;
import org.palermoassist.donors.Receipts;
import org.palermoassist.security.Actor;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.export.Sorted;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** The list of payments to take away; with a filter, the list of what lies in suspense or is held, by age (U-29). */
@ApplicationScoped
public class ReceiptsExporter implements Exporter {
    private static final List<String> COLUMNS = List.of(
            "receipt",
            "received",
            "sender",
            "amount",
            "charges",
            "currency",
            "usd",
            "bankReference",
            "bookReference",
            "suspended",
            "held",
            "days");

    @Inject
    private Receipts receipts;

    @Override
    public String name() {
        return "receipts";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        Receipts.Filter filter =
                ReceiptsView.filter(parameters.getOrDefault("q", ""), parameters.getOrDefault("lies", ""));
        Actor reader = by.reading(locale.getLanguage());
        return new Sheet(
                        name(),
                        words.get("receipts.list.title"),
                        List.of(words.get("receipts.list.purpose")),
                        words.each("receipts.column.", COLUMNS),
                        Sorted.rows(parameters, "", part -> receipts.page(filter, part, reader))
                                .map(ReceiptsExporter::cells)
                                .iterator(),
                        true)
                .marked(PrintMark.MONEY);
    }

    private static List<Object> cells(ReceiptRow row) {
        return List.of(
                row.ref().value(),
                row.receivedOn(),
                row.sender(),
                row.amount().amount(),
                row.charges().amount(),
                row.amount().currency(),
                row.usd().amount(),
                row.bankReference(),
                row.bookReference(),
                row.suspended().amount(),
                row.held().amount(),
                row.ageDays());
    }
}
