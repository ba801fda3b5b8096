package org.palermoassist.web.fund;

import java.util.ArrayList;
import java.util.List;
import org.palermoassist.fund.CostKind;
import org.palermoassist.fund.FundStatement;
import org.palermoassist.shared.Money;
import org.palermoassist.web.shared.Words;

/** The lines of a statement of the fund, from opening to closing, as page, paper and table show them alike. */
public final class FundStatementLines {
    private FundStatementLines() {}

    /**
     * A line.
     *
     * @param text in words
     * @param amount with the sign that it has in the sum
     * @param sum whether it is a balance
     * @param entries filters of the journal that together open the entries; none for a balance
     */
    public record Line(String text, Money amount, boolean sum, List<String> entries) {
        static Line balance(String text, Money amount) {
            return new Line(text, amount, true, List.of());
        }

        static Line moved(String text, Money amount, String... entries) {
            return new Line(text, amount, false, List.of(entries));
        }
    }

    static List<Line> of(FundStatement statement, Words words) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.balance(words.get("fund.statement.opening"), statement.opening()));
        lines.add(Line.moved(
                words.get("fund.statement.received"),
                statement.received(),
                "act=RECEIVED",
                "act=IDENTIFIED",
                "act=RELEASED"));
        lines.add(Line.moved(
                words.get("fund.statement.returned"), statement.returned().negated(), "act=RETURNED"));
        lines.add(Line.moved(words.get("fund.statement.refunded"), statement.refunded(), "act=REFUNDED"));
        lines.add(Line.moved(words.get("fund.statement.interest"), statement.interest(), "kind=INTEREST"));
        lines.add(Line.moved(words.get("fund.statement.exchange"), statement.exchange(), "kind=EXCHANGE"));
        for (CostKind kind : CostKind.values()) {
            Money paid = statement.paid().getOrDefault(kind, Money.zero("USD"));
            lines.add(Line.moved(words.get("fund.cost." + kind), paid.negated(), "kind=PAID_" + kind));
        }
        lines.add(Line.moved(
                words.get("fund.statement.support"), statement.support().negated(), "kind=PAID_SUPPORT"));
        lines.add(Line.balance(words.get("fund.statement.closing"), statement.closing()));
        return lines;
    }

    /** What the closing balance holds. */
    static List<Line> closing(FundStatement statement, Words words) {
        Money free = statement.closing().minus(statement.obliged()).minus(statement.reserve());
        return List.of(
                Line.moved(words.get("fund.statement.obliged"), statement.obliged()),
                Line.moved(words.get("fund.statement.reserve"), statement.reserve()),
                Line.balance(words.get("fund.statement.free"), free));
    }
}
