package org.palermoassist.web.subsistence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.palermoassist.subsistence.Entitlement;
import org.palermoassist.subsistence.EntitlementLine;
import org.palermoassist.subsistence.ItineraryText;
import org.palermoassist.web.shared.Words;

/** An answer of the calculator as a table: the same lines in a spreadsheet and on paper. */
final class CalculatorTable {
    private static final List<String> COLUMNS =
            List.of("date", "place", "rule", "sentence", "rate", "percent", "given", "amount", "source");

    private final Calculator.Answer answer;
    private final Words words;

    CalculatorTable(Calculator.Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    List<String> columns() {
        return words.each("subsistence.column.", COLUMNS);
    }

    /** What stands above the table: that it is no entitlement, the journey, the rules; or why there is no table. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(words.get("subsistence.calculator.noEntitlement")));
        answer.journey().map(ItineraryText::of).ifPresent(notes::add);
        notes.addAll(rules());
        return notes;
    }

    /** By which rules; or why there is no table. */
    List<String> rules() {
        List<String> notes = new ArrayList<>();
        answer.entitlement()
                .map(found -> words.get("subsistence.calculator.byRules", String.valueOf(found.ruleSet())))
                .ifPresent(notes::add);
        notes.add(words.get("subsistence.calculator.rounding"));
        if (!answer.refusal().isEmpty()) {
            notes.add(answer.refusal());
        }
        return notes;
    }

    Stream<List<Object>> rows() {
        return answer.entitlement().stream().flatMap(this::rows);
    }

    private Stream<List<Object>> rows(Entitlement found) {
        Stream<List<Object>> lines = found.lines().stream().map(this::cells);
        Stream<List<Object>> sums = Stream.of(
                sum("dsa", found.dsa().amount()),
                sum("terminals", found.terminals().amount()),
                sum("total", found.total().amount()));
        return Stream.concat(lines, sums);
    }

    private List<Object> cells(EntitlementLine line) {
        return List.of(
                line.date(),
                answer.words().place(line.place()) + " (" + line.place() + ")",
                line.rule().source() + " " + line.rule(),
                answer.words().sentence(line),
                line.rate().amount(),
                line.percent(),
                String.join("; ", answer.words().deductions(line)),
                line.amount().amount(),
                line.source());
    }

    private List<Object> sum(String name, Object amount) {
        return List.of("", "", "", words.get("subsistence.sum." + name), "", "", "", amount, "");
    }
}
