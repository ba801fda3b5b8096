package org.palermoassist.web.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.JournalFilter;
import org.palermoassist.fund.JournalRow;
import org.palermoassist.fund.PostingRef;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** The journal to take away: the lines that the page's filters let through, all pages of them. */
@ApplicationScoped
public class JournalExporter implements Exporter {
    private static final List<String> FILTERS = List.of("pool", "kind", "act", "record", "external", "from", "until");
    private static final List<String> COLUMNS = List.of(
            "posting",
            "on",
            "act",
            "from",
            "fromKind",
            "to",
            "toKind",
            "amount",
            "currency",
            "received",
            "receivedCurrency",
            "record",
            "external",
            "reason",
            "postedAt",
            "login",
            "reverses",
            "reversedBy");

    @Inject
    private FundReading reading;

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        JournalFilter filter = JournalFilters.of(name -> parameters.getOrDefault(name, ""));
        List<String> notes = new ArrayList<>(List.of(words.get("fund.journal.purpose")));
        FILTERS.stream()
                .filter(name -> !parameters.getOrDefault(name, "").isBlank())
                .forEach(name ->
                        notes.add(words.get("fund.journal." + label(name)) + ": " + shown(name, parameters, words)));
        return new Sheet(
                        name(),
                        words.get("fund.journal.title"),
                        notes,
                        words.each("fund.journal.", COLUMNS),
                        Page.all("", true, (part) -> reading.journal(filter, part, by))
                                .map(row -> cells(row, words))
                                .iterator(),
                        false)
                .marked(PrintMark.FUND);
    }

    private static String label(String filter) {
        return filter.equals("from") ? "fromDay" : filter;
    }

    private static String shown(String name, Map<String, String> parameters, Words words) {
        String value = parameters.get(name);
        return switch (name) {
            case "kind" -> words.get("fund.account." + value);
            case "act" -> words.get("fund.act." + value);
            default -> value;
        };
    }

    private static List<Object> cells(JournalRow row, Words words) {
        return Stream.<Object>of(
                        row.posting().value(),
                        row.on(),
                        words.get("fund.act." + row.act()),
                        row.from(),
                        words.get("fund.account." + row.fromKind()),
                        row.to(),
                        words.get("fund.account." + row.toKind()),
                        row.amount().amount(),
                        row.amount().currency(),
                        row.received().<Object>map(money -> money.amount()).orElse(""),
                        row.received().map(money -> money.currency()).orElse(""),
                        row.recordRef(),
                        row.externalRef(),
                        row.reason(),
                        row.postedAt().toString(),
                        row.login(),
                        row.reverses().map(PostingRef::value).orElse(""),
                        row.reversedBy().map(PostingRef::value).orElse(""))
                .toList();
    }
}
