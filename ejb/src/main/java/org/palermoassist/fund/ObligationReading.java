package org.palermoassist.fund;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What pages and the API show of obligations. */
@UseCase
public class ObligationReading {
    /** Sorts of the list: by age, day of the cost, end of the reservation, amount. */
    public static final Set<String> SORTS = Set.of("requested", "on", "expires", "direct");

    private static final String USD = "USD";
    private static final String LEFT = "(SELECT COALESCE(SUM(IF(o.kind = 'OBLIGATED', t.amount, 0)), 0)"
            + " - COALESCE(SUM(IF(f.kind = 'OBLIGATED', t.amount, 0)), 0) FROM fund_posting p"
            + " JOIN fund_transfer t ON t.posting_id = p.id JOIN fund_account f ON f.id = t.from_account_id"
            + " JOIN fund_account o ON o.id = t.to_account_id WHERE p.record_ref = b.ref)";
    private static final String COLUMNS =
            "b.ref, b.status, b.purpose, b.record_ref, b.external_ref, b.cost_on, b.direct," + " b.approved, " + LEFT
                    + ", b.requested_at, b.expires_at, b.certifier, b.approver";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ObligationDesk desk;

    @Inject
    private Clock clock;

    /** One page of obligations, the oldest first unless sorted otherwise. */
    public Page<ObligationRow> page(ObligationFilter filter, PageRequest wanted, Actor by) {
        by.mustHave(Right.FUND_READ);
        Instant now = clock.instant();
        Sql rows = Sql.select(COLUMNS, "fund_obligation b WHERE 1=1")
                .andIf(filter.record(), "b.record_ref = ?")
                .andIf(filter.external(), "b.external_ref = ?")
                .andIf(filter.olderThan().map(days -> now.minus(Duration.ofDays(days))), "b.requested_at < ?");
        if (!filter.statuses().isEmpty()) {
            rows.and("b.status IN ?", filter.statuses().stream().map(Enum::name).toList());
        }
        filter.pool()
                .ifPresent(pool -> rows.and(
                        "EXISTS (SELECT 1 FROM fund_posting p JOIN fund_transfer t ON t.posting_id = p.id JOIN"
                                + " fund_account a ON a.id = t.to_account_id JOIN fund_pool q ON q.id = a.pool_id"
                                + " WHERE p.record_ref = b.ref AND a.kind = 'OBLIGATED' AND q.ref = ?)",
                        pool.value()));
        return rows.tail("ORDER BY " + order(wanted)).page(em, wanted, row -> row(row, now));
    }

    private static String order(PageRequest wanted) {
        String column =
                switch (wanted.sort()) {
                    case "on" -> "b.cost_on";
                    case "expires" -> "b.expires_at IS NULL, b.expires_at";
                    case "direct" -> "b.direct";
                    default -> "b.requested_at";
                };
        String direction = wanted.ascending() ? "" : " DESC";
        return column + direction + ", b.id" + direction;
    }

    /** Reservations and the days on which they end by themselves, the next first. */
    public List<ObligationRow> deadlines(Actor by) {
        by.mustHave(Right.FUND_READ);
        Instant now = clock.instant();
        return Sql.select(COLUMNS, "fund_obligation b WHERE b.status = 'RESERVED' AND b.expires_at IS NOT NULL")
                .tail("ORDER BY b.expires_at LIMIT " + PageRequest.MOST)
                .list(em, row -> row(row, now));
    }

    /** @throws NotFound when there is none */
    public ObligationDetails details(ObligationRef ref, Actor by) {
        by.mustHave(Right.FUND_READ);
        Instant now = clock.instant();
        ObligationRow row = Sql.select(COLUMNS, "fund_obligation b WHERE b.ref = ?", ref.value())
                .first(em, found -> row(found, now))
                .orElseThrow(() -> new NotFound(ref));
        Obligation obligation = em.createQuery("SELECT o FROM Obligation o WHERE o.ref = :ref", Obligation.class)
                .setParameter("ref", ref)
                .getSingleResult();
        List<ObligationDetails.PoolPart> parts = desk.money(obligation).parts().stream()
                .map(ObligationReading::part)
                .toList();
        List<ObligationDetails.Event> events = Sql.select(
                        "e.act, e.status, e.amount, e.reason, e.at, e.login, e.role",
                        "fund_obligation_event e WHERE e.obligation_id = ?",
                        obligation.id())
                .tail("ORDER BY e.id")
                .list(em, ObligationReading::event);
        return new ObligationDetails(row, obligation.cost(), parts, events);
    }

    /** Reservations whose time is over, for the timer. */
    public List<ObligationRef> expired(Actor by) {
        by.mustHave(Right.LEDGER_KEEP);
        return Sql.select("b.ref", "fund_obligation b WHERE b.status = 'RESERVED'")
                .and("b.expires_at < ?", clock.instant())
                .tail("ORDER BY b.id LIMIT " + PageRequest.MOST)
                .list(em, row -> new ObligationRef(row.text(0)));
    }

    private static ObligationRow row(Row row, Instant now) {
        ObligationStatus status = ObligationStatus.valueOf(row.text(1));
        Instant requested = row.instant(9).orElseThrow();
        return new ObligationRow(
                new ObligationRef(row.text(0)),
                status,
                row.text(2),
                row.text(3),
                row.text(4),
                row.date(5).orElseThrow(),
                usd(row.decimal(6).orElseThrow()),
                usd(row.decimal(7).orElseThrow()),
                usd(row.decimal(8).orElseThrow()),
                requested,
                row.instant(10),
                Duration.between(requested, now).toDays(),
                missing(status, row.text(11), row.text(12)));
    }

    private static List<Hand> missing(ObligationStatus status, String certifier, String approver) {
        List<Hand> missing = new ArrayList<>();
        if (status.isOpen()) {
            if (certifier.isEmpty()) {
                missing.add(Hand.CERTIFY);
            }
            if (approver.isEmpty()) {
                missing.add(Hand.APPROVE);
            }
            missing.add(Hand.PAY);
        }
        return List.copyOf(missing);
    }

    private static ObligationDetails.PoolPart part(Part part) {
        return new ObligationDetails.PoolPart(
                part.pool().ref(),
                usd(part.gross()),
                usd(part.paid()),
                usd(part.support()),
                usd(part.refunded()),
                usd(part.left()));
    }

    private static ObligationDetails.Event event(Row row) {
        return new ObligationDetails.Event(
                ObligationAct.valueOf(row.text(0)),
                ObligationStatus.valueOf(row.text(1)),
                row.decimal(2).map(ObligationReading::usd),
                row.text(3),
                row.instant(4).orElseThrow(),
                row.text(5),
                row.text(6));
    }

    private static Money usd(BigDecimal amount) {
        return Money.of(amount, USD);
    }
}
