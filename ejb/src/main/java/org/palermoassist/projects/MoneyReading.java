package org.palermoassist.projects;

import static org.palermoassist.projects.ProjectMoney.Kind.BUDGET;
import static org.palermoassist.projects.ProjectMoney.Kind.COMMITMENT;
import static org.palermoassist.projects.ProjectMoney.Kind.OTHER;
import static org.palermoassist.projects.ProjectMoney.Kind.PLEDGE;
import static org.palermoassist.projects.ProjectMoney.Kind.SPEND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.palermoassist.projects.ProjectMoney.Kind;
import org.palermoassist.projects.ProjectMoney.Line;
import org.palermoassist.projects.ProjectMoney.Standing;
import org.palermoassist.projects.ProjectMoney.Total;
import org.palermoassist.projects.ProjectMoney.Year;
import org.palermoassist.projects.iati.Budget;
import org.palermoassist.projects.iati.Narrative;
import org.palermoassist.projects.iati.ReportedActivity;
import org.palermoassist.projects.iati.ReportedDate;
import org.palermoassist.projects.iati.ReportedValue;
import org.palermoassist.projects.iati.Transaction;
import org.palermoassist.reference.UsdValue;
import org.palermoassist.shared.ReportedAmount;

/** Reads the money of one project from what its partner reports. */
final class MoneyReading {
    private static final String REVISED = "2";

    private final Conversion rates;
    private final String language;
    private final List<Line> lines = new ArrayList<>();

    MoneyReading(Conversion rates, String language) {
        this.rates = rates;
        this.language = language;
    }

    /** The figures and the rows behind them. */
    ProjectMoney read(ReportedActivity activity) {
        List<Budget> budgets = activity.finance().budgets();
        budgets.forEach(budget -> lines.add(line(budget, isReplaced(budget, budgets))));
        activity.finance().transactions().forEach(transaction -> lines.add(line(transaction)));
        lines.sort(Comparator.comparing(Line::on));
        return new ProjectMoney(
                years(), total(BUDGET), total(COMMITMENT), total(SPEND), total(PLEDGE), List.copyOf(lines));
    }

    /** An original budget falls away where a revised one stands for any of its days; never both (P-4). */
    static boolean isReplaced(Budget budget, List<Budget> all) {
        return !REVISED.equals(budget.typeOrDefault())
                && all.stream()
                        .filter(other -> REVISED.equals(other.typeOrDefault()))
                        .anyMatch(other -> overlap(budget, other));
    }

    private static boolean overlap(Budget one, Budget other) {
        Optional<LocalDate> start = day(one.period().start());
        Optional<LocalDate> end = day(one.period().end());
        Optional<LocalDate> otherStart = day(other.period().start());
        Optional<LocalDate> otherEnd = day(other.period().end());
        return start.isPresent()
                && end.isPresent()
                && otherStart.isPresent()
                && otherEnd.isPresent()
                && !start.get().isAfter(otherEnd.get())
                && !otherStart.get().isAfter(end.get());
    }

    private Line line(Budget budget, boolean replaced) {
        Optional<LocalDate> from = day(budget.period().start());
        return line(
                new Place(
                        BUDGET,
                        budget.typeOrDefault(),
                        text(from),
                        text(day(budget.period().end()))),
                budget.value(),
                from,
                replaced ? Optional.of(Standing.REPLACED) : Optional.empty());
    }

    private Line line(Transaction transaction) {
        Optional<LocalDate> on = day(transaction.date());
        Kind kind = kind(transaction.type().orElse(""));
        Line line = line(
                new Place(kind, transaction.type().orElse(""), text(on), ""),
                transaction.value(),
                on,
                kind == OTHER ? Optional.of(Standing.NO_TOTAL) : Optional.empty());
        return new Line(
                line.kind(),
                line.code(),
                line.on(),
                "",
                line.amount(),
                line.currency(),
                line.usd(),
                line.standing(),
                words(transaction.descriptions()));
    }

    /** USD by the rate of the value date, else of the transaction's date or the budget's first day (U-19). */
    private Line line(Place place, Optional<ReportedValue> value, Optional<LocalDate> on, Optional<Standing> outside) {
        String currency = value.flatMap(ReportedValue::currency).orElse("");
        Optional<LocalDate> day = value.flatMap(ReportedValue::valueDate)
                .flatMap(ReportedDate::day)
                .or(() -> on);
        Optional<UsdValue> usd = value.flatMap(ReportedValue::stated)
                .flatMap(amount -> day.flatMap(known -> rates.toUsd(amount, known)));
        Standing standing = outside.orElse(usd.isPresent() ? Standing.COUNTED : Standing.NOT_CONVERTED);
        return new Line(
                place.kind,
                place.code,
                place.on,
                place.until,
                value.map(said -> said.amount().text()).orElse(""),
                currency,
                usd,
                standing,
                "");
    }

    private Total total(Kind kind) {
        List<Line> own = lines.stream().filter(line -> line.kind() == kind).toList();
        List<Line> counted =
                own.stream().filter(line -> line.standing() == Standing.COUNTED).toList();
        long unconverted = own.stream()
                .filter(line -> line.standing() == Standing.NOT_CONVERTED)
                .count();
        return new Total(sum(counted), counted.size(), (int) unconverted);
    }

    private List<Year> years() {
        TreeMap<Integer, List<Line>> byYear = new TreeMap<>();
        lines.stream()
                .filter(line ->
                        line.standing() == Standing.COUNTED && !line.on().isEmpty())
                .filter(line -> line.kind() != PLEDGE)
                .forEach(line -> byYear.computeIfAbsent(
                                LocalDate.parse(line.on()).getYear(), year -> new ArrayList<>())
                        .add(line));
        return byYear.entrySet().stream()
                .map(year -> new Year(
                        year.getKey(),
                        sum(of(year.getValue(), BUDGET)),
                        sum(of(year.getValue(), COMMITMENT)),
                        sum(of(year.getValue(), SPEND))))
                .toList();
    }

    private static List<Line> of(List<Line> some, Kind kind) {
        return some.stream().filter(line -> line.kind() == kind).toList();
    }

    private static BigDecimal sum(List<Line> counted) {
        return counted.stream()
                .flatMap(line -> line.usd().stream())
                .map(UsdValue::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "2" -> COMMITMENT;
            case "3", "4" -> SPEND;
            case "12", "13" -> PLEDGE;
            default -> OTHER;
        };
    }

    private String words(List<Narrative> said) {
        return said.stream()
                .filter(narrative -> narrative.language().equals(Optional.of(language)))
                .findFirst()
                .or(() -> said.stream().findFirst())
                .map(Narrative::text)
                .orElse("");
    }

    private static Optional<LocalDate> day(Optional<ReportedDate> date) {
        return date.flatMap(ReportedDate::day);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** Turns an amount into USD at the rate of a day, unless there is none. */
    interface Conversion {
        Optional<UsdValue> toUsd(ReportedAmount amount, LocalDate day);
    }

    private record Place(Kind kind, String code, String on, String until) {}
}
