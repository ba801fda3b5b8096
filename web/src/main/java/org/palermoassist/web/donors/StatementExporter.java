package org.palermoassist.web.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palermoassist.donors.DonorStatement;
import org.palermoassist.donors.DonorStatements;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.web.export.Exporter;
import org.palermoassist.web.export.Sheet;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.PrintMark;
import org.palermoassist.web.shared.Words;

/** A donor's statement as a workbook: its tables below one another, amounts as numbers, the currency of a line at its end. */
@ApplicationScoped
public class StatementExporter implements Exporter {
    private static final int WIDTH = 10;

    @Inject
    private DonorStatements statements;

    @Inject
    private StatementAsked asked;

    @Inject
    private DonorWords names;

    @Override
    public String name() {
        return "statement";
    }

    @Override
    public Sheet sheet(Map<String, String> parameters, Locale locale, Actor by) {
        Actor reader = by.reading(locale.getLanguage());
        StatementAsked.Read read = asked.of(name -> parameters.getOrDefault(name, ""), reader);
        DonorStatement statement = statements.of(read.donor(), read.asked(), reader);
        StatementTables tables = new StatementTables(statement, Language.of(locale), names);
        Words words = Words.in(locale);
        List<StatementTables.Table> all = tables.all();
        List<List<Object>> rows = new ArrayList<>();
        all.get(0).rows().forEach(row -> rows.add(cells(row)));
        all.get(0).notes().forEach(note -> rows.add(padded(List.of(note))));
        for (StatementTables.Table table : all.subList(1, all.size())) {
            rows.add(padded(List.of()));
            rows.add(padded(List.of(table.title())));
            rows.add(padded(new ArrayList<>(table.columns())));
            table.rows().forEach(row -> rows.add(cells(row)));
            table.notes().forEach(note -> rows.add(padded(List.of(note))));
        }
        List<String> heads = new ArrayList<>(all.get(0).columns());
        heads.add(words.get("pledges.column.currency"));
        heads.addAll(Collections.nCopies(WIDTH - heads.size(), ""));
        return new Sheet(
                        name(),
                        tables.title(),
                        List.of(tables.period(), all.get(0).title()),
                        heads,
                        rows.iterator(),
                        true)
                .marked(PrintMark.MONEY);
    }

    private static List<Object> cells(List<Object> row) {
        List<Object> cells = new ArrayList<>();
        String currency = "";
        for (Object cell : row) {
            if (cell instanceof Money money) {
                cells.add(money.amount());
                currency = currency.isEmpty() ? money.currency() : currency;
            } else {
                cells.add(cell);
            }
        }
        cells.add(currency);
        return padded(cells);
    }

    private static List<Object> padded(List<?> cells) {
        List<Object> padded = new ArrayList<>(cells);
        padded.addAll(Collections.nCopies(Math.max(0, WIDTH - cells.size()), ""));
        return padded;
    }
}
