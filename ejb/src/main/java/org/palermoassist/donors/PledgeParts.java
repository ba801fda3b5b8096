package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/** Reads what a pledge is made of. */
@ApplicationScoped
class PledgeParts {
    private static final String INSTALMENT = "p.ref, i.number, i.due_on, i.amount, p.currency, COALESCE((SELECT "
            + PledgeStore.PAID + " FROM receipt_move m WHERE m.pledge_id = i.pledge_id AND m.number = i.number), 0)";
    private static final String INSTALMENTS =
            "instalment i JOIN pledge p ON p.id = i.pledge_id JOIN donor d ON d.id = p.donor_id WHERE 1=1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DonorsJournal journal;

    @Inject
    private PledgeStore store;

    PledgeDetails of(PledgeRow row, Actor by) {
        return Sql.select(
                        "p.version, p.earmark, p.state_code, p.psc_percent, p.note, p.grant_reference, p.rate, p.rate_on,"
                                + " p.rate_revision, p.agreement, p.agreed_on, p.recorded_at, p.public_at",
                        "pledge p WHERE p.ref = ?",
                        row.ref().value())
                .first(em, found -> found)
                .map(found -> details(row, found, by))
                .orElseThrow();
    }

    private PledgeDetails details(PledgeRow row, Row found, Actor by) {
        List<InstalmentRow> instalments = instalments(row.ref());
        List<PledgeMove> moves = moves(row.ref());
        return new PledgeDetails(
                row,
                found.integer(0),
                form(row, found, instalments),
                new DatedRate(
                        row.amount().currency(),
                        found.decimal(6).orElseThrow().stripTrailingZeros(),
                        found.date(7).orElseThrow(),
                        found.optional(8).map(Integer::valueOf),
                        ""),
                found.text(9),
                found.date(10),
                found.instant(11).orElseThrow(),
                found.instant(12),
                instalments,
                moves,
                exchange(row, moves),
                journal.of(row.ref(), by),
                acts(row, moves, by));
    }

    private PledgeForm form(PledgeRow row, Row found, List<InstalmentRow> instalments) {
        return new PledgeForm(
                row.purpose(),
                row.amount(),
                row.pledgedOn(),
                Earmark.parse(found.text(1)),
                found.optional(2),
                records(row.ref()),
                found.decimal(3).orElseThrow(),
                instalments.stream()
                        .map(one -> new InstalmentPlan(one.dueOn(), one.amount()))
                        .toList(),
                found.text(4),
                found.text(5));
    }

    private List<String> records(PledgeRef ref) {
        return Sql.select(
                        "l.record_ref, 1",
                        "pledge_link l JOIN pledge p ON p.id = l.pledge_id WHERE p.ref = ?",
                        ref.value())
                .tail("ORDER BY l.record_ref")
                .list(em, row -> row.text(0));
    }

    private List<InstalmentRow> instalments(PledgeRef ref) {
        LocalDate today = store.today();
        return Sql.select(INSTALMENT, INSTALMENTS)
                .and("p.ref = ?", ref.value())
                .tail("ORDER BY i.number")
                .list(em, row -> instalment(row, today));
    }

    /** Instalments of open pledges that are not paid, the earliest day first. */
    List<InstalmentRow> open(Condition narrowing, Actor by) {
        LocalDate today = store.today();
        return Sql.select(INSTALMENT, INSTALMENTS)
                .and(DonorSight.of(by))
                .and(
                        "p.status IN ?",
                        PledgeStatus.open().stream().map(Enum::name).toList())
                .and(PledgeRow.UNPAID)
                .and(narrowing)
                .tail("ORDER BY i.due_on, i.pledge_id, i.number")
                .list(em, row -> instalment(row, today));
    }

    private static InstalmentRow instalment(Row row, LocalDate today) {
        LocalDate due = row.date(2).orElseThrow();
        return new InstalmentRow(
                new InstalmentKey(new PledgeRef(row.text(0)), row.integer(1)),
                due,
                Money.of(row.decimal(3).orElseThrow(), row.text(4)),
                Money.of(row.decimal(5).orElseThrow(), row.text(4)),
                ChronoUnit.DAYS.between(due, today));
    }

    private List<PledgeMove> moves(PledgeRef ref) {
        return Sql.select(
                        ReceiptMoveRow.COLUMNS + ", r.ref, r.received_on, r.rate, r.rate_on, r.rate_revision",
                        ReceiptMoveRow.TABLES + " WHERE p.ref = ?",
                        ref.value())
                .tail("ORDER BY m.id")
                .list(
                        em,
                        row -> new PledgeMove(
                                new ReceiptRef(row.text(15)),
                                row.date(16).orElseThrow(),
                                new DatedRate(
                                        row.text(5),
                                        row.decimal(17).orElseThrow().stripTrailingZeros(),
                                        row.date(18).orElseThrow(),
                                        row.optional(19).map(Integer::valueOf),
                                        ""),
                                ReceiptMoveRow.of(row)));
    }

    /** The paid part at the rate of recording, and what came for it (D-4). */
    static ExchangeResult exchange(PledgeRow row, List<PledgeMove> moves) {
        Money none = Money.zero(DatedRate.USD);
        Money received = none;
        Money charges = none;
        for (PledgeMove one : moves) {
            Money usd = one.move().usd();
            switch (one.move().kind()) {
                case CHARGED -> charges = charges.plus(usd);
                case RETURNED -> received = received.minus(usd);
                default -> received = received.plus(usd);
            }
        }
        return new ExchangeResult(row.usd().share(row.paid(), row.amount()), received, charges);
    }

    private Set<DonorsAct> acts(PledgeRow row, List<PledgeMove> moves, Actor by) {
        Set<DonorsAct> acts = EnumSet.noneOf(DonorsAct.class);
        if (!by.has(Right.PLEDGE_KEEP)) {
            return acts;
        }
        boolean keepsAll = by.organizationRef().isEmpty();
        boolean open = row.status().isOpen();
        add(acts, row.status() == PledgeStatus.ANNOUNCED && moves.isEmpty(), DonorsAct.EDIT);
        add(acts, keepsAll && row.status() == PledgeStatus.ANNOUNCED, DonorsAct.CONFIRM);
        add(acts, !keepsAll && !row.isPublic(), DonorsAct.PUBLISH);
        add(acts, open, DonorsAct.CANCEL);
        add(acts, keepsAll && open && row.nextDue().isPresent(), DonorsAct.LAPSE);
        add(acts, keepsAll, DonorsAct.ACKNOWLEDGE);
        add(acts, open && by.has(Right.RECEIPT_RECORD), DonorsAct.RECEIVE);
        return acts;
    }

    private static void add(Set<DonorsAct> acts, boolean may, DonorsAct act) {
        if (may) {
            acts.add(act);
        }
    }
}
