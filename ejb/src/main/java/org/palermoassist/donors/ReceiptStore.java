package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;

/** Writes receipts and what became of them, and tells the fund in the same transaction. */
@ApplicationScoped
class ReceiptStore {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private DonorLookup lookup;

    @Inject
    private Event<FundMoney> news;

    @Inject
    private Clock clock;

    /**
     * A receipt, locked until commit.
     *
     * @param usd of its whole amount
     * @param rate of its day
     * @param externalRef in the official books, else that of the bank; may be empty
     */
    record Stored(
            long id,
            ReceiptRef ref,
            PledgePurpose purpose,
            LocalDate receivedOn,
            Money amount,
            Money usd,
            DatedRate rate,
            String externalRef) {}

    /**
     * Something that became of a part of a receipt.
     *
     * @param donor number; empty while the sender is not known
     * @param pledge on which it was laid
     * @param part with its kind and amounts
     * @param on day of the movement
     */
    record Move(Optional<Long> donor, Optional<Pledge> pledge, Settlement.Part part, LocalDate on, String reason) {}

    ReceiptRef add(ReceiptForm form, DatedRate rate, Actor by) {
        ReceiptRef ref = ReceiptRef.next();
        Sql.change(
                em,
                "INSERT INTO receipt (ref, purpose, received_on, amount, currency, charges, usd, rate,"
                        + " rate_on, rate_revision, sender, bank_reference, book_reference, note, login, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, ''), ?, ?, ?, ?)",
                ref.value(),
                form.purpose().name(),
                form.receivedOn(),
                form.amount().amount(),
                form.amount().currency(),
                form.charges().amount(),
                usd(form, rate).amount(),
                rate.rate(),
                rate.effectiveOn(),
                rate.revision().orElse(null),
                form.sender(),
                form.bankReference(),
                form.bookReference(),
                form.decision(),
                by.login(),
                clock.instant());
        return ref;
    }

    /** Insists that the payment does not stand in the register. */
    void isNew(ReceiptForm form) {
        boolean known = !form.bankReference().isEmpty()
                && Sql.select("1", "receipt r WHERE r.bank_reference = ?", form.bankReference())
                                .and("r.received_on = ?", form.receivedOn())
                                .and("r.currency = ?", form.amount().currency())
                                .and("r.amount = ?", form.amount().amount())
                                .count(em)
                        > 0;
        DonorsRule.RECEIPT_IS_NEW.require(!known, form.bankReference());
    }

    private static Money usd(ReceiptForm form, DatedRate rate) {
        Money usd = rate.toUsd(form.amount());
        DonorsRule.AMOUNT_IS_PAYABLE.require(usd.isPositive(), form.amount());
        return usd;
    }

    /**
     * A receipt, locked: two decisions on it follow one another.
     *
     * @throws NotFound when there is none
     */
    Stored locked(ReceiptRef ref) {
        return Sql.select(
                        "r.id, r.purpose, r.received_on, r.amount, r.currency, r.usd, r.rate, r.rate_on, r.rate_revision,"
                                + " IF(r.book_reference = '', r.bank_reference, r.book_reference)",
                        "receipt r WHERE r.ref = ?",
                        ref.value())
                .tail("FOR UPDATE")
                .list(
                        em,
                        row -> new Stored(
                                row.number(0),
                                ref,
                                PledgePurpose.valueOf(row.text(1)),
                                row.date(2).orElseThrow(),
                                Money.of(row.decimal(3).orElseThrow(), row.text(4)),
                                Money.of(row.decimal(5).orElseThrow(), DatedRate.USD),
                                new DatedRate(
                                        row.text(4),
                                        row.decimal(6).orElseThrow(),
                                        row.date(7).orElseThrow(),
                                        row.optional(8).map(Integer::valueOf),
                                        ""),
                                row.text(9)))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref));
    }

    /** Writes what became of a part, and tells the fund when it is money of the fund. */
    void move(Stored receipt, Move move, Actor by) {
        Settlement.Part part = move.part();
        Optional<DatedRate> rate = part.target().map(Settlement.Target::rate).filter(one -> !one.currency()
                .equals(receipt.amount().currency()));
        Sql.change(
                em,
                "INSERT INTO receipt_move (receipt_id, kind, donor_id, pledge_id, number, received,"
                        + " settled, usd, pledge_rate, pledge_currency, pledge_rate_on, pledge_rate_revision, moved_on,"
                        + " reason, login, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                receipt.id(),
                part.kind().name(),
                move.donor().orElse(null),
                move.pledge().map(Pledge::id).orElse(null),
                part.target().map(target -> target.key().number()).orElse(null),
                part.received().amount(),
                part.settled().map(Money::amount).orElse(BigDecimal.ZERO),
                part.usd().amount(),
                rate.map(DatedRate::rate).orElse(null),
                rate.map(DatedRate::currency).orElse(null),
                rate.map(DatedRate::effectiveOn).orElse(null),
                rate.flatMap(DatedRate::revision).orElse(null),
                move.on(),
                move.reason(),
                by.login(),
                clock.instant());
        if (receipt.purpose() == PledgePurpose.FUND && part.usd().isPositive()) {
            part.kind().inFund().ifPresent(kind -> news.fire(money(kind, receipt, move, by)));
        }
    }

    private FundMoney money(FundMoney.Kind kind, Stored receipt, Move move, Actor by) {
        return new FundMoney(
                kind,
                receipt.ref(),
                move.donor().map(lookup::ref),
                move.pledge().map(Pledge::ref),
                move.pledge().map(Pledge::earmark).orElse(Earmark.NONE),
                move.pledge().map(Pledge::pscPercent).orElse(ReceiptRecording.FULL_PSC),
                move.part().received(),
                move.part().usd(),
                move.on(),
                receipt.externalRef(),
                by);
    }

    /** What became of a receipt so far, in the order of the acts. */
    List<ReceiptMoveRow> moves(ReceiptRef ref) {
        return moves(ref, Condition.of("TRUE"));
    }

    /** The same, narrowed by a condition on donors {@code d}. */
    List<ReceiptMoveRow> moves(ReceiptRef ref, Condition of) {
        return Sql.select(ReceiptMoveRow.COLUMNS, ReceiptMoveRow.TABLES + " WHERE r.ref = ?", ref.value())
                .and(of)
                .tail("ORDER BY m.id")
                .list(em, ReceiptMoveRow::of);
    }
}
