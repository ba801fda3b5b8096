package org.palermoassist.web.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.donors.PledgeFilter;
import org.palermoassist.donors.PledgeRow;
import org.palermoassist.donors.Pledges;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.export.Sorted;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** The list of pledges to take away: what the page shows, all pages of it (U-20). */
@ApplicationScoped
public class PledgesExporter implements Exporter {
    private static final List<String> FILTERS = List.of("q", "donor", "status", "purpose", "overdue");
    private static final List<String> COLUMNS = List.of(
            "pledge",
            "donor",
            "purpose",
            "pledged",
            "amount",
            "paid",
            "open",
            "currency",
            "status",
            "purposeCode",
            "statusCode");
    private static final List<String> MEASURES = List.of("usd", "nextDue");

    @Inject
    private Pledges pledges;

    @Override
    public String name() {
        return "pledges";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Words words = Words.in(locale);
        PledgeFilter filter = PledgeFilters.of(name -> parameters.getOrDefault(name, ""));
        List<String> lines = new ArrayList<>(List.of(words.get("pledges.list.purpose"), words.get("pledges.notMoney")));
        FILTERS.stream()
                .filter(name -> !parameters.getOrDefault(name, "").isBlank())
                .forEach(name -> lines.add(words.get("pledges.filter." + name) + ": " + parameters.get(name)));
        boolean keeps = by.has(Right.PLEDGE_KEEP);
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(keeps ? MEASURES : List.of());
        Actor reader = by.reading(locale.getLanguage());
        return new Sheet(
                        name(),
                        words.get("pledges.list.title"),
                        lines,
                        words.each("pledges.column.", columns),
                        Sorted.rows(parameters, "", part -> pledges.page(filter, part, reader))
                                .map(row -> cells(row, keeps, words))
                                .iterator(),
                        true)
                .marked(PrintMark.MONEY);
    }

    private static List<Object> cells(PledgeRow row, boolean keeps, Words words) {
        List<Object> cells = new ArrayList<>(List.of(
                row.ref().value(),
                row.donorName(),
                words.get("pledges.purpose." + row.purpose()),
                row.pledgedOn(),
                row.amount().amount(),
                row.paid().amount(),
                row.open().amount(),
                row.amount().currency(),
                words.get("donors.status." + row.status()),
                row.purpose().name(),
                row.status().name()));
        if (keeps) {
            cells.add(row.usd().amount());
            cells.add(row.nextDue().<Object>map(day -> day).orElse(""));
        }
        return cells;
    }
}
