package org.palermoassist.donors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palermoassist.reference.DatedRate;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.SearchWords;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Reads payments. A donor's officer finds the own ones; what lies in suspense is seen by the fund manager and the auditor. */
@UseCase
public class Receipts {
    /** Names of the sorts. */
    public static final Set<String> SORTS = Set.of("received", "recorded");

    private static final String SUSPENDED = "COALESCE((SELECT SUM(CASE m.kind WHEN 'SUSPENDED' THEN m.received"
            + " WHEN 'IDENTIFIED' THEN -m.received WHEN 'RETURNED_HELD' THEN IF(m.donor_id IS NULL, -m.received, 0) ELSE 0"
            + " END) FROM receipt_move m WHERE m.receipt_id = r.id), 0)";
    private static final String HELD = "COALESCE((SELECT SUM(CASE m.kind WHEN 'HELD' THEN m.received WHEN 'RELEASED'"
            + " THEN -m.received WHEN 'RETURNED_HELD' THEN IF(m.donor_id IS NULL, 0, -m.received) ELSE 0 END)"
            + " FROM receipt_move m WHERE m.receipt_id = r.id), 0)";
    private static final String COLUMNS =
            "r.ref, r.purpose, r.received_on, r.amount, r.currency, r.charges, r.usd, r.sender, (SELECT MIN(%s) FROM"
                    + " receipt_move m JOIN donor d ON d.id = m.donor_id WHERE m.receipt_id = r.id),"
                    + " r.bank_reference, r.book_reference, " + SUSPENDED + ", " + HELD
                    + ", r.rate, r.rate_on, r.rate_revision, r.note";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReceiptStore store;

    @Inject
    private PledgeStore pledges;

    @Inject
    private DonorsJournal journal;

    /**
     * What a list of payments is narrowed by.
     *
     * @param words in sender or references, or the ref itself
     * @param suspended whether something lies in suspense
     * @param held whether something is held until the donor agrees
     */
    public record Filter(String words, boolean suspended, boolean held) {
        /** All of them. */
        public static final Filter ALL = new Filter("", false, false);
    }

    /** One page of payments, the latest first; of what lies in suspense or is held, the oldest first. */
    public Page<ReceiptRow> page(Filter filter, PageRequest wanted, Actor by) {
        by.mustHave(Right.PLEDGE_READ);
        boolean oldestFirst =
                filter.suspended() || filter.held() || wanted.sort().equals("received") && wanted.ascending();
        String direction = oldestFirst ? "" : " DESC";
        return narrowed(filter, by)
                .tail("ORDER BY r.received_on" + direction + ", r.id" + direction)
                .page(em, wanted, this::row);
    }

    /**
     * A payment. An officer sees what became of it for the own donor.
     *
     * @throws NotFound when there is none for this reader
     */
    public ReceiptDetails details(ReceiptRef ref, Actor by) {
        by.mustHave(Right.PLEDGE_READ);
        ReceiptDetails found = narrowed(Filter.ALL, by)
                .and("r.ref = ?", ref.value())
                .first(em, row -> new ReceiptDetails(row(row), rate(row), row.text(16), List.of(), List.of()))
                .orElseThrow(() -> new NotFound(ref));
        Condition sight = DonorSight.all(by) ? Condition.of("TRUE") : DonorSight.of(by);
        return new ReceiptDetails(
                found.row(), found.rate(), found.note(), store.moves(ref, sight), journal.of(ref, by));
    }

    /** A payment in one row, when the reader knows of it. */
    public Optional<ReceiptRow> find(ReceiptRef ref, Actor by) {
        return narrowed(Filter.ALL, by).and("r.ref = ?", ref.value()).first(em, this::row);
    }

    private static Sql narrowed(Filter filter, Actor by) {
        Condition sight = DonorSight.of(by);
        Sql sql = Sql.select(COLUMNS.formatted(DonorLookup.name(by)), "receipt r WHERE 1=1");
        if (!DonorSight.all(by)) {
            sql.and(new Condition(
                    "EXISTS (SELECT 1 FROM receipt_move m JOIN donor d ON d.id = m.donor_id WHERE m.receipt_id = r.id"
                            + " AND " + sight.sql() + ")",
                    sight.values()));
        }
        if (!filter.words().isBlank()) {
            String like = new SearchWords(filter.words()).like();
            sql.and(Condition.of(
                    "(r.sender LIKE ? OR r.bank_reference LIKE ? OR r.book_reference LIKE ? OR r.ref = ?)",
                    like,
                    like,
                    like,
                    filter.words().strip()));
        }
        if (filter.suspended()) {
            sql.and(SUSPENDED + " > 0");
        }
        return filter.held() ? sql.and(HELD + " > 0") : sql;
    }

    private ReceiptRow row(Row row) {
        String currency = row.text(4);
        LocalDate received = row.date(2).orElseThrow();
        return new ReceiptRow(
                new ReceiptRef(row.text(0)),
                PledgePurpose.valueOf(row.text(1)),
                received,
                Money.of(row.decimal(3).orElseThrow(), currency),
                Money.of(row.decimal(5).orElseThrow(), currency),
                Money.of(row.decimal(6).orElseThrow(), DatedRate.USD),
                row.text(7),
                row.text(8),
                row.text(9),
                row.text(10),
                Money.of(row.decimal(11).orElseThrow(), currency),
                Money.of(row.decimal(12).orElseThrow(), currency),
                ChronoUnit.DAYS.between(received, pledges.today()));
    }

    private static DatedRate rate(Row row) {
        return new DatedRate(
                row.text(4),
                row.decimal(13).orElseThrow().stripTrailingZeros(),
                row.date(14).orElseThrow(),
                row.optional(15).map(Integer::valueOf),
                "");
    }
}
