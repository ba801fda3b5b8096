package org.palermoassist.sync.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.projects.iati.ActivityFinance;
import org.palermoassist.projects.iati.Budget;
import org.palermoassist.projects.iati.FinanceTerms;
import org.palermoassist.projects.iati.Period;
import org.palermoassist.projects.iati.ReportedDate;
import org.palermoassist.projects.iati.ReportedNumber;
import org.palermoassist.projects.iati.ReportedValue;
import org.palermoassist.projects.iati.Transaction;
import org.palermoassist.sync.mapping.RowValues.Value;

/** Budgets and payments. A budget for several years is parted into years by days, the last takes the rest (P-3, P-9). */
final class MoneyParts {
    private static final FinanceTerms NO_TERMS =
            new FinanceTerms(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    private static final Map<MappedField, String> TYPES =
            Map.of(MappedField.COMMITMENT, "2", MappedField.DISBURSEMENT, "3", MappedField.EXPENDITURE, "4");
    private static final List<MappedField> IN_ORDER =
            List.of(MappedField.COMMITMENT, MappedField.DISBURSEMENT, MappedField.EXPENDITURE);
    private static final int DECIMALS = 2;

    private final RowValues values;
    private final MappingBook book;
    private final HeadParts head;

    /** A sum with its currency. */
    private record Sum(BigDecimal amount, String currency, String place) {}

    private record Year(int year, String currency) {}

    MoneyParts(RowValues values, MappingBook book, HeadParts head) {
        this.values = values;
        this.book = book;
        this.head = head;
    }

    ActivityFinance finance() {
        List<Budget> budgets = new ArrayList<>();
        whole().ifPresent(sum -> budgets(sum, budgets));
        years().forEach((year, amount) -> budgets.add(
                budget(LocalDate.of(year.year(), 1, 1), LocalDate.of(year.year(), 12, 31), amount, year.currency())));
        return new ActivityFinance(
                budgets, List.of(), transactions(budgets), NO_TERMS, Optional.empty(), List.of(), Optional.empty());
    }

    /** The same sum in each row of an activity is one sum; different ones are its parts. */
    private Optional<Sum> whole() {
        List<Sum> sums = sums(MappedField.BUDGET);
        boolean same = sums.stream()
                        .map(sum -> sum.amount().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
        return sums.isEmpty() || same
                ? sums.stream().findFirst()
                : sums.stream()
                        .reduce((one, other) -> new Sum(one.amount().add(other.amount()), one.currency(), one.place()));
    }

    private Map<Year, BigDecimal> years() {
        Map<Year, BigDecimal> years = new LinkedHashMap<>();
        for (Value value : values.all(MappedField.YEAR_BUDGET)) {
            sum(value)
                    .ifPresent(sum -> years.merge(
                            new Year(value.reading().year(), sum.currency()), sum.amount(), BigDecimal::add));
        }
        return years;
    }

    private List<Sum> sums(MappedField field) {
        return values.all(field).stream().flatMap(value -> sum(value).stream()).toList();
    }

    private Optional<Sum> sum(Value value) {
        Optional<Amounts.Read> read = Amounts.read(value.cell(), value.reading());
        if (read.isEmpty()) {
            values.refuse(MappingRule.AMOUNT_IS_READABLE, value);
            return Optional.empty();
        }
        String currency = read.get()
                .currency()
                .or(() -> Optional.of(value.reading().currency()).filter(code -> !code.isEmpty()))
                .or(this::column)
                .orElse("");
        if (book.currency(currency).isEmpty()) {
            values.refuse(MappingRule.CURRENCY_IS_KNOWN, value.place(), currency);
            return Optional.empty();
        }
        return Optional.of(new Sum(read.get().value(), currency, value.place()));
    }

    private Optional<String> column() {
        return values.first(MappedField.CURRENCY)
                .map(given -> book.currency(given.text()).orElse(given.text()));
    }

    private void budgets(Sum sum, List<Budget> budgets) {
        Optional<LocalDate> start = head.start();
        Optional<LocalDate> end = head.end();
        if (start.isEmpty() || end.isEmpty() || start.get().isAfter(end.get())) {
            values.follow(
                    MappingRule.BUDGET_HAS_PERIOD,
                    sum.place(),
                    start.map(LocalDate::toString).orElse("") + " - "
                            + end.map(LocalDate::toString).orElse(""));
            return;
        }
        BigDecimal days = days(start.get(), end.get());
        BigDecimal left = sum.amount();
        LocalDate from = start.get();
        while (!from.isAfter(end.get())) {
            LocalDate to = from.plusYears(1).minusDays(1);
            boolean last = !to.isBefore(end.get());
            LocalDate until = last ? end.get() : to;
            BigDecimal part =
                    last ? left : sum.amount().multiply(days(from, until)).divide(days, DECIMALS, RoundingMode.HALF_UP);
            budgets.add(budget(from, until, part, sum.currency()));
            left = left.subtract(part);
            from = until.plusDays(1);
        }
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
    }

    private static Budget budget(LocalDate from, LocalDate to, BigDecimal amount, String currency) {
        return new Budget(
                Optional.of("1"),
                Optional.of("1"),
                new Period(reported(from), reported(to)),
                value(amount, currency, from));
    }

    /** A sum for a project that has not begun is planned, not promised: it has no day yet. */
    private boolean isPlannedOnly(MappedField field, Optional<LocalDate> on, List<Budget> budgets) {
        return field == MappedField.COMMITMENT && on.isEmpty() && head.isPipeline() && budgets.isEmpty();
    }

    private List<Transaction> transactions(List<Budget> budgets) {
        Optional<LocalDate> on = head.day(MappedField.MONEY_ON, true);
        List<Transaction> transactions = new ArrayList<>();
        for (MappedField field : IN_ORDER) {
            Optional<LocalDate> day = on.or(() -> field == MappedField.COMMITMENT ? Optional.empty() : head.actualEnd())
                    .or(head::start);
            boolean planned = isPlannedOnly(field, on, budgets);
            for (Sum sum : sums(field)) {
                if (planned) {
                    budgets(sum, budgets);
                } else if (day.isPresent()) {
                    transactions.add(transaction(TYPES.get(field), day.get(), sum));
                } else {
                    values.follow(
                            MappingRule.MONEY_HAS_DAY, sum.place(), sum.amount().toPlainString());
                }
            }
        }
        return transactions;
    }

    private static Transaction transaction(String type, LocalDate day, Sum sum) {
        return new Transaction(
                Optional.empty(),
                Optional.of(type),
                reported(day),
                value(sum.amount(), sum.currency(), day),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Transaction.Terms(List.of(), List.of(), List.of(), Optional.empty(), NO_TERMS, Optional.empty()));
    }

    private static Optional<ReportedValue> value(BigDecimal amount, String currency, LocalDate day) {
        return Optional.of(
                new ReportedValue(ReportedNumber.of(amount.toPlainString()), Optional.of(currency), reported(day)));
    }

    private static Optional<ReportedDate> reported(LocalDate day) {
        return Optional.of(ReportedDate.of(day.toString()));
    }
}
