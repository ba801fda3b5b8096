package org.palermoassist.web.donors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.palermoassist.donors.DonorStatement;
import org.palermoassist.donors.UseOfMoney;
import org.palermoassist.shared.Money;
import org.palermoassist.web.shared.Formats;
import org.palermoassist.web.shared.Language;
import org.palermoassist.web.shared.Words;

/** A statement as tables of words and amounts: the same lines on paper and in the workbook. */
public final class StatementTables {
    private final DonorStatement statement;
    private final Words words;
    private final Formats formats;
    private final DonorWords names;

    /**
     * A part of the statement.
     *
     * @param title heading
     * @param columns headings; amounts stand from the place {@code amounts} on
     * @param rows cells: text or {@link Money}
     * @param notes lines below
     */
    public record Table(String title, List<String> columns, int amounts, List<List<Object>> rows, List<String> notes) {}

    StatementTables(DonorStatement statement, Language language, DonorWords names) {
        this.statement = statement;
        this.words = Words.in(language);
        this.formats = Formats.in(language);
        this.names = names;
    }

    String title() {
        return words.get("statements.title", statement.donor().name());
    }

    String period() {
        return words.get(
                "statements.period",
                formats.date(statement.asked().from()),
                formats.date(statement.asked().until()));
    }

    List<Table> all() {
        return List.of(promised(), paid(), used(), new TripTable(statement.trips(), words, formats, names).table());
    }

    private Table promised() {
        List<List<Object>> rows = new ArrayList<>();
        statement
                .pledges()
                .forEach(one -> rows.add(List.of(
                        one.row().ref().value(),
                        words.get("pledges.purpose." + one.row().purpose()),
                        one.openBefore(),
                        one.pledged(),
                        one.paid(),
                        one.closed(),
                        one.openAfter())));
        return new Table(
                words.get("statements.promised"),
                heads("pledge", "purpose", "openBefore", "pledged", "paid", "closed", "openAfter"),
                2,
                rows,
                List.of(words.get("pledges.notMoney")));
    }

    private Table paid() {
        List<List<Object>> rows = new ArrayList<>();
        statement
                .payments()
                .forEach(one -> rows.add(List.of(
                        one.receipt().value(),
                        formats.date(one.move().on()),
                        words.get("receipts.kind." + one.move().kind()),
                        one.move().received(),
                        one.move().usd(),
                        one.chosen().<Object>map(money -> money).orElse(words.get("statements.noRate")))));
        List<String> notes = new ArrayList<>();
        notes.add(words.get("statements.sum.contributed", shown(statement.sums().contributed())));
        notes.add(words.get("statements.sum.returned", shown(statement.sums().returned())));
        notes.add(words.get("statements.sum.held", shown(statement.sums().held())));
        notes.add(words.get("statements.ownRates"));
        return new Table(
                words.get("statements.paid"),
                heads("receipt", "on", "kind", "received", "usd", "chosen"),
                3,
                rows,
                notes);
    }

    private Table used() {
        List<UseOfMoney.PoolUse> pools = statement.use().orElse(List.of());
        List<List<Object>> rows = new ArrayList<>();
        pools.forEach(pool -> rows.add(List.of(
                String.join("; ", names.limits(pool.earmark())),
                pool.opening(),
                pool.received(),
                pool.refunded(),
                pool.spent(),
                pool.psc(),
                pool.returned(),
                pool.closing(),
                pool.obliged())));
        return new Table(
                words.get("statements.used"),
                heads("pool", "opening", "received", "refunded", "spent", "psc", "returned", "closing", "obliged"),
                1,
                rows,
                balance());
    }

    private List<String> balance() {
        Optional<Money> usd = statement.balance();
        if (usd.isEmpty()) {
            return List.of(words.get("statements.noUse"));
        }
        String rate = names.rate(statement.rate());
        return rate.isEmpty()
                ? List.of(words.get("statements.balance", shown(usd.get())))
                : List.of(
                        words.get("statements.balance", shown(usd.get())),
                        words.get(
                                "statements.balanceChosen",
                                shown(statement.balanceChosen().orElseThrow()),
                                rate,
                                statement.rate().source()));
    }

    private List<String> heads(String... names) {
        List<String> heads = new ArrayList<>();
        Collections.addAll(heads, names);
        return heads.stream()
                .map(name ->
                        words.get("statements.column." + name, statement.asked().currency()))
                .toList();
    }

    /** An amount or a text, as it is written. */
    public String shown(Object cell) {
        return cell instanceof Money money ? formats.exact(money) : String.valueOf(cell);
    }
}
