package org.palermoassist.projects.iati;

import static org.palermoassist.projects.ProjectsRule.AMOUNT_IS_A_NUMBER;
import static org.palermoassist.projects.ProjectsRule.BUDGETS_DO_NOT_OVERLAP;
import static org.palermoassist.projects.ProjectsRule.BUDGET_PERIOD_WITHIN_YEAR;
import static org.palermoassist.projects.ProjectsRule.CURRENCY_GIVEN;
import static org.palermoassist.projects.ProjectsRule.DATE_IS_A_DATE;
import static org.palermoassist.projects.ProjectsRule.PERIOD_IN_ORDER;
import static org.palermoassist.projects.ProjectsRule.TRANSACTION_DATE_NOT_IN_FUTURE;
import static org.palermoassist.projects.ProjectsRule.VALUE_DATE_IN_PERIOD;
import static org.palermoassist.projects.ProjectsRule.VALUE_DATE_NOT_IN_FUTURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Budgets, planned disbursements, transactions and budget lines. */
final class MoneyChecks {

    private final ReportedActivity activity;
    private final LocalDate today;
    private final Findings findings;

    MoneyChecks(ReportedActivity activity, LocalDate today, Findings findings) {
        this.activity = activity;
        this.today = today;
        this.findings = findings;
    }

    private record Span(LocalDate start, LocalDate end) {}

    void check() {
        budgets();
        int number = 0;
        for (PlannedDisbursement planned : activity.finance().plannedDisbursements()) {
            String place = "planned-disbursement[" + ++number + ']';
            value(planned.value(), Severity.NOTICE, place);
            span(planned.period(), Severity.NOTICE, place);
        }
        number = 0;
        for (Transaction transaction : activity.finance().transactions()) {
            transaction(transaction, "transaction[" + ++number + ']');
        }
        Shares shares = new Shares(findings, Severity.NOTICE);
        activity.finance().budgetItems().stream()
                .collect(Collectors.groupingBy(item -> item.vocabulary().orElse("")))
                .values()
                .forEach(items -> shares.check(
                        items.stream().map(BudgetItem::percentage).toList(),
                        "country-budget-items/budget-item/@percentage"));
        shares.inRange(activity.finance().capitalSpend(), "capital-spend/@percentage");
    }

    private void budgets() {
        Map<String, List<Span>> byType = new HashMap<>();
        int number = 0;
        for (Budget budget : activity.finance().budgets()) {
            String place = "budget[" + ++number + ']';
            value(budget.value(), Severity.QUARANTINE, place);
            Optional<Span> span = span(budget.period(), Severity.QUARANTINE, place);
            if (span.isEmpty() && datesMissing(budget.period())) {
                findings.quarantine(DATE_IS_A_DATE, place, "");
            }
            span.ifPresent(s -> {
                budget(budget, s, place);
                byType.computeIfAbsent(budget.typeOrDefault(), type -> new ArrayList<>())
                        .add(s);
            });
        }
        byType.forEach(this::overlaps);
    }

    private static boolean datesMissing(Period period) {
        return period.start().isEmpty() || period.end().isEmpty();
    }

    private void budget(Budget budget, Span span, String place) {
        if (span.end().isAfter(span.start().plusYears(1))) {
            findings.quarantine(BUDGET_PERIOD_WITHIN_YEAR, place, span.start() + " - " + span.end());
        }
        budget.value()
                .flatMap(ReportedValue::valueDate)
                .flatMap(ReportedDate::day)
                .filter(day -> day.isBefore(span.start()) || day.isAfter(span.end()))
                .ifPresent(
                        day -> findings.quarantine(VALUE_DATE_IN_PERIOD, place + "/value/@value-date", day.toString()));
    }

    /** A day that ends one budget and begins the next is no overlap. */
    private void overlaps(String type, List<Span> spans) {
        spans.sort(Comparator.comparing(Span::start));
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span next = spans.get(i);
            if (next.start().isBefore(before.end()) || next.start().equals(before.start())) {
                findings.quarantine(
                        BUDGETS_DO_NOT_OVERLAP, "budget[@type='" + type + "']", next.start() + " - " + next.end());
            }
        }
    }

    private Optional<Span> span(Period period, Severity severity, String place) {
        Optional<LocalDate> start = findings.day(period.start(), severity, place + "/period-start/@iso-date");
        Optional<LocalDate> end = findings.day(period.end(), severity, place + "/period-end/@iso-date");
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (start.get().isAfter(end.get())) {
            findings.add(PERIOD_IN_ORDER, severity, place, start.get() + " - " + end.get());
            return Optional.empty();
        }
        return Optional.of(new Span(start.get(), end.get()));
    }

    private void transaction(Transaction transaction, String place) {
        value(transaction.value(), Severity.QUARANTINE, place);
        String datePlace = place + "/transaction-date/@iso-date";
        if (transaction.date().isEmpty()) {
            findings.quarantine(DATE_IS_A_DATE, datePlace, "");
        }
        findings.day(transaction.date(), Severity.QUARANTINE, datePlace)
                .filter(today::isBefore)
                .ifPresent(day -> findings.quarantine(TRANSACTION_DATE_NOT_IN_FUTURE, datePlace, day.toString()));
        transaction
                .value()
                .flatMap(ReportedValue::valueDate)
                .flatMap(ReportedDate::day)
                .filter(today::isBefore)
                .ifPresent(
                        day -> findings.notice(VALUE_DATE_NOT_IN_FUTURE, place + "/value/@value-date", day.toString()));
    }

    private void value(Optional<ReportedValue> value, Severity severity, String place) {
        String text = value.map(v -> v.amount().text()).orElse("");
        if (value.flatMap(v -> v.amount().value()).isEmpty()) {
            findings.add(AMOUNT_IS_A_NUMBER, severity, place + "/value", text);
        }
        value.ifPresent(v -> {
            if (v.currency().isEmpty()) {
                findings.add(CURRENCY_GIVEN, severity, place + "/value/@currency", text);
            }
            findings.day(v.valueDate(), Severity.NOTICE, place + "/value/@value-date");
        });
    }
}
