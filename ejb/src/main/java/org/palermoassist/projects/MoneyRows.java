package org.palermoassist.projects;

import static org.palermoassist.projects.ProjectTable.BUDGET;
import static org.palermoassist.projects.ProjectTable.TRANSACTION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.projects.iati.ActivityFinance;
import org.palermoassist.projects.iati.Budget;
import org.palermoassist.projects.iati.MoneyParty;
import org.palermoassist.projects.iati.ReportedDate;
import org.palermoassist.projects.iati.ReportedNumber;
import org.palermoassist.projects.iati.ReportedValue;
import org.palermoassist.projects.iati.Transaction;
import org.palermoassist.reference.ExchangeRates;
import org.palermoassist.reference.UsdValue;
import org.palermoassist.shared.ReportedAmount;

/** Rows of transactions and budgets, with their value in USD where there is a rate (U-19). */
final class MoneyRows {
    private static final int CODE = 4;
    private static final int CURRENCY = 10;
    private static final int TEXT = 100;
    private static final int IDENTIFIER = 700;
    private static final int DIGITS = 26;

    private final ExchangeRates rates;
    private final RowBuffer rows;

    MoneyRows(ExchangeRates rates, RowBuffer rows) {
        this.rates = rates;
        this.rows = rows;
    }

    void add(long project, ActivityFinance finance) {
        int position = 0;
        for (Transaction transaction : finance.transactions()) {
            transaction(project, ++position, transaction);
        }
        position = 0;
        for (Budget budget : finance.budgets()) {
            budget(project, ++position, budget);
        }
    }

    private void transaction(long project, int position, Transaction given) {
        Optional<LocalDate> date = given.date().flatMap(ReportedDate::day);
        Amount amount = amount(given.value(), date);
        rows.add(
                TRANSACTION,
                project,
                position,
                Cut.orNull(CODE, given.type()),
                date.orElse(null),
                amount.valueDate(),
                amount.number(),
                amount.text(),
                amount.currency(),
                amount.usd(),
                Cut.orNull(IDENTIFIER, given.receiver().flatMap(MoneyParty::activityId)));
    }

    private void budget(long project, int position, Budget given) {
        Optional<LocalDate> start = given.period().start().flatMap(ReportedDate::day);
        Amount amount = amount(given.value(), start);
        rows.add(
                BUDGET,
                project,
                position,
                Cut.to(CODE, given.typeOrDefault()),
                Cut.to(CODE, given.statusOrDefault()),
                start.orElse(null),
                given.period().end().flatMap(ReportedDate::day).orElse(null),
                amount.valueDate(),
                amount.number(),
                amount.text(),
                amount.currency(),
                amount.usd());
    }

    private Amount amount(Optional<ReportedValue> given, Optional<LocalDate> otherwise) {
        Optional<ReportedNumber> number = given.map(ReportedValue::amount);
        Optional<BigDecimal> value = number.flatMap(ReportedNumber::value);
        Optional<String> currency = given.flatMap(ReportedValue::currency);
        Optional<LocalDate> valueDate = given.flatMap(ReportedValue::valueDate).flatMap(ReportedDate::day);
        Optional<BigDecimal> usd = valueDate
                .or(() -> otherwise)
                .flatMap(day -> value.flatMap(n -> currency.flatMap(c -> usd(n, c, day))))
                .filter(MoneyRows::fits);
        return new Amount(
                value.orElse(null),
                Cut.orNull(TEXT, number.filter(n -> !saysTheSame(n)).map(ReportedNumber::text)),
                Cut.orNull(CURRENCY, currency),
                valueDate.orElse(null),
                usd.orElse(null));
    }

    private Optional<BigDecimal> usd(BigDecimal amount, String currency, LocalDate day) {
        return rates.toUsd(new ReportedAmount(amount, "", currency), day).map(UsdValue::amount);
    }

    /** Whether the stored number says all that was received. */
    private static boolean saysTheSame(ReportedNumber number) {
        return number.value()
                .map(value -> value.toPlainString().equals(number.text()))
                .orElse(false);
    }

    private static boolean fits(BigDecimal usd) {
        return usd.precision() - usd.scale() <= DIGITS;
    }

    /** Columns of an amount; an empty column is NULL. */
    private record Amount(BigDecimal number, String text, String currency, LocalDate valueDate, BigDecimal usd) {}
}
