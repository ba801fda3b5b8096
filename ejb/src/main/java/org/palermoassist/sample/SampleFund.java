package org.palermoassist.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.palermoassist.books.Difference;
import org.palermoassist.books.Differences;
import org.palermoassist.books.EntryKey;
import org.palermoassist.books.Matches;
import org.palermoassist.books.Reconciliations;
import org.palermoassist.books.Statements;
import org.palermoassist.fund.BankMovements;
import org.palermoassist.fund.Cost;
import org.palermoassist.fund.CostKind;
import org.palermoassist.fund.FundKeeping;
import org.palermoassist.fund.FundReading;
import org.palermoassist.fund.FundReversals;
import org.palermoassist.fund.Keeping;
import org.palermoassist.fund.ObligationPayments;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.fund.ObligationRequest;
import org.palermoassist.fund.Obligations;
import org.palermoassist.fund.PostingRef;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.SampleClock;

/** A cost on its way through four hands, a payment that was taken back, and two months of the official books. */
@ApplicationScoped
class SampleFund {
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final YearMonth RECONCILED = YearMonth.of(2026, 9);

    @Inject
    private Obligations obligations;

    @Inject
    private ObligationPayments payments;

    @Inject
    private FundReversals reversals;

    @Inject
    private FundKeeping keeping;

    @Inject
    private FundReading reading;

    @Inject
    private BankMovements movements;

    @Inject
    private Statements statements;

    @Inject
    private Differences differences;

    @Inject
    private Matches matches;

    @Inject
    private Reconciliations reconciliations;

    void load(SampleFiles files, SamplePeople people) {
        Course course = new Course(new ArrayList<>(), new ArrayList<>());
        for (CSVRecord row : files.table("costs.csv")) {
            at(row.get("day"), () -> step(row, people.account(row.get("by")), course));
        }
        Actor preparer = people.account("finance-certify");
        at("2026-10-06", () -> statements.take(files.bytes("books-2026-09.csv"), "books-2026-09.csv", preparer));
        at("2026-10-07", () -> prepare(preparer));
        at("2026-10-08", () -> reconciliations.sign(RECONCILED, people.account("finance-approve")));
        at("2026-11-04", () -> statements.take(files.bytes("books-2026-10.csv"), "books-2026-10.csv", preparer));
    }

    /** What was asked for and paid so far. */
    private record Course(List<ObligationRef> costs, List<PostingRef> paid) {
        ObligationRef cost() {
            return costs.get(costs.size() - 1);
        }
    }

    private static void at(String day, Runnable work) {
        SampleClock.at(LocalDate.parse(day).atTime(NOON).toInstant(ZoneOffset.UTC), work);
    }

    private void step(CSVRecord row, Actor by, Course course) {
        String reason = row.get("reason");
        switch (row.get("step")) {
            case "request" -> course.costs().add(obligations.request(request(row), by));
            case "certify" -> obligations.certify(course.cost(), by);
            case "approve" -> obligations.approve(course.cost(), by);
            case "pay" -> course.paid().add(payments.pay(course.cost(), payment(row), by));
            case "reverse" -> reversals.reverse(course.paid().get(course.paid().size() - 1), reason, by);
            case "interest" -> keeping.interest(interest(row, by), by);
            default -> throw new IllegalStateException(row.get("step"));
        }
    }

    private static ObligationRequest request(CSVRecord row) {
        Cost cost = new Cost(
                new TreeSet<>(), new TreeSet<>(List.of("WG.2")), new TreeSet<>(), true, LocalDate.parse("2026-10-12"));
        return new ObligationRequest(
                row.get("reason"), "", row.get("external"), usd(row.get("amount")), cost, Optional.empty());
    }

    private static ObligationPayments.Payment payment(CSVRecord row) {
        return new ObligationPayments.Payment(
                usd(row.get("amount")), CostKind.valueOf(row.get("kind")), row.get("external"), row.get("reason"));
    }

    private Keeping interest(CSVRecord row, Actor by) {
        return new Keeping(
                reading.pools(by).get(0).ref(),
                usd(row.get("amount")),
                LocalDate.parse(row.get("day")),
                row.get("external"),
                row.get("reason"));
    }

    private void prepare(Actor by) {
        for (Difference one : differences.list(Optional.of(RECONCILED.atEndOfMonth()), by)) {
            if (!one.isExplained()) {
                List<EntryKey> keys =
                        Arrays.stream(one.keys().split(" ")).map(EntryKey::new).toList();
                matches.explain(keys, "Settled in October; asked the accounts section", by);
            }
        }
        Money opening = movements.balance(RECONCILED.atDay(1).minusDays(1), by);
        Money closing =
                opening.plus(reconciliations.desk(RECONCILED, by).figures().booksMoved());
        reconciliations.prepare(RECONCILED, new Reconciliations.BooksSay(opening, closing, ""), by);
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), "USD");
    }
}
