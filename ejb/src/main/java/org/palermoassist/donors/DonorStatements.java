package org.palermoassist.donors;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.reference.ExchangeRates;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Statements for donors, from pledge to use. A donor gets the own one; for others there is none. */
@UseCase
public class DonorStatements {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Donors donors;

    @Inject
    private ExchangeRates rates;

    @Inject
    private Instance<UseOfMoney> uses;

    @Inject
    private Instance<MadePossible> travels;

    /**
     * The statement of a donor for any period.
     *
     * @throws org.palermoassist.shared.NotFound for a donor that the reader does not know of
     * @throws org.palermoassist.shared.RuleViolation {@link DonorsRule#RATE_IS_KNOWN} without a rate for the balance, {@link
     *     DonorsRule#STATEMENT_BALANCES} when it does not balance to the cent: then there is none
     */
    public DonorStatement of(DonorRef ref, DonorStatement.Asked asked, Actor by) {
        by.mustHave(Right.PLEDGE_READ);
        DonorRow donor = donors.row(ref, by);
        List<DonorStatement.Payment> payments = payments(ref, asked);
        DonorStatement.Sums sums = sums(ref, asked, payments);
        Optional<List<UseOfMoney.PoolUse>> use =
                uses.stream().findFirst().map(port -> port.of(ref, asked.from(), asked.until(), by));
        use.ifPresent(pools -> pools.forEach(DonorStatements::balances));
        Optional<DatedRate> rate = rates.on(asked.currency(), asked.until());
        DonorsRule.RATE_IS_KNOWN.require(rate.isPresent(), asked.currency(), asked.until());
        List<MadePossible.Trip> trips = travels.stream()
                .flatMap(port -> port.of(ref, asked.from(), asked.until(), by).stream())
                .toList();
        return new DonorStatement(
                donor, asked, promises(ref, asked, by), payments, sums, use, rate.orElseThrow(), trips);
    }

    private static void balances(UseOfMoney.PoolUse pool) {
        Money reckoned = pool.opening()
                .plus(pool.received())
                .plus(pool.refunded())
                .minus(pool.spent())
                .minus(pool.psc())
                .minus(pool.returned());
        DonorsRule.STATEMENT_BALANCES.require(reckoned.equals(pool.closing()), reckoned, pool.closing());
    }

    private List<DonorStatement.Payment> payments(DonorRef ref, DonorStatement.Asked asked) {
        return Sql.select(
                        ReceiptMoveRow.COLUMNS + ", r.ref, r.purpose, r.received_on",
                        ReceiptMoveRow.TABLES + " WHERE d.ref = ?",
                        ref.value())
                .and("m.moved_on >= ?", asked.from())
                .and("m.moved_on <= ?", asked.until())
                .tail("ORDER BY m.moved_on, m.id")
                .list(em, row -> payment(row, asked.currency()));
    }

    private DonorStatement.Payment payment(Row row, String currency) {
        ReceiptMoveRow move = ReceiptMoveRow.of(row);
        LocalDate receivedOn = row.date(17).orElseThrow();
        Optional<Money> chosen = move.received().currency().equals(currency)
                ? Optional.of(move.received())
                : rates.on(currency, receivedOn).map(rate -> rate.fromUsd(move.usd()));
        return new DonorStatement.Payment(
                new ReceiptRef(row.text(15)), PledgePurpose.valueOf(row.text(16)), receivedOn, move, chosen);
    }

    private DonorStatement.Sums sums(DonorRef ref, DonorStatement.Asked asked, List<DonorStatement.Payment> payments) {
        Money contributed = Money.zero(DatedRate.USD);
        Money returned = Money.zero(DatedRate.USD);
        for (DonorStatement.Payment one : payments) {
            if (one.purpose() == PledgePurpose.FUND) {
                Money usd = one.move().usd();
                switch (one.move().kind()) {
                    case RECEIVED, IDENTIFIED, RELEASED -> contributed = contributed.plus(usd);
                    case RETURNED -> returned = returned.plus(usd);
                    default -> { // charges are no money that came; what is held or in suspense is no contribution yet
                    }
                }
            }
        }
        return new DonorStatement.Sums(contributed, returned, held(ref, asked.until()));
    }

    private Money held(DonorRef ref, LocalDate until) {
        return Sql.select(
                        "COALESCE(SUM(IF(m.kind = 'HELD', m.usd, -m.usd)), 0), 1",
                        "receipt_move m JOIN receipt r ON r.id = m.receipt_id JOIN donor d ON d.id = m.donor_id"
                                + " WHERE m.kind IN ('HELD', 'RELEASED', 'RETURNED_HELD') AND r.purpose = 'FUND'")
                .and("d.ref = ?", ref.value())
                .and("m.moved_on <= ?", until)
                .first(em, row -> Money.of(row.decimal(0).orElseThrow(), DatedRate.USD))
                .orElseThrow();
    }

    private List<DonorStatement.Promise> promises(DonorRef ref, DonorStatement.Asked asked, Actor by) {
        String paid = "COALESCE((SELECT " + PledgeStore.PAID + " FROM receipt_move m WHERE m.pledge_id = p.id"
                + " AND m.moved_on %s), 0)";
        String closed = "(SELECT MAX(DATE(e.at)) FROM donors_event e WHERE e.record_ref = p.ref AND e.act IN"
                + " ('CANCEL', 'LAPSE'))";
        String columns = PledgeRow.columns(DonorLookup.name(by)) + ", " + paid.formatted("< '" + asked.from() + "'")
                + ", " + paid.formatted("<= '" + asked.until() + "'") + ", " + closed;
        return Sql.select(columns, PledgeRow.TABLES)
                .and("d.ref = ?", ref.value())
                .and("p.pledged_on <= ?", asked.until())
                .tail("ORDER BY p.pledged_on, p.id")
                .list(em, row -> promise(row, asked))
                .stream()
                .filter(one -> !one.openBefore().isZero()
                        || !one.pledged().isZero()
                        || !one.paid().isZero())
                .toList();
    }

    private static DonorStatement.Promise promise(Row row, DonorStatement.Asked asked) {
        PledgeRow pledge = PledgeRow.of(row);
        Money none = Money.zero(pledge.amount().currency());
        Money paidBefore =
                Money.of(row.decimal(13).orElseThrow(), pledge.amount().currency());
        Money paidAfter =
                Money.of(row.decimal(14).orElseThrow(), pledge.amount().currency());
        boolean older = pledge.pledgedOn().isBefore(asked.from());
        Optional<LocalDate> closedOn = row.date(15);
        boolean closedBefore =
                closedOn.filter(day -> day.isBefore(asked.from())).isPresent();
        boolean closedBy = closedOn.filter(day -> !day.isAfter(asked.until())).isPresent();
        Money closedEarlier = closedBefore ? pledge.closed() : none;
        Money closedWithin = closedBy && !closedBefore ? pledge.closed() : none;
        Money pledged = older ? none : pledge.amount();
        Money openBefore = (older ? pledge.amount() : none).minus(paidBefore).minus(closedEarlier);
        Money paid = paidAfter.minus(paidBefore);
        return new DonorStatement.Promise(
                pledge,
                openBefore,
                pledged,
                paid,
                closedWithin,
                openBefore.plus(pledged).minus(paid).minus(closedWithin));
    }
}
