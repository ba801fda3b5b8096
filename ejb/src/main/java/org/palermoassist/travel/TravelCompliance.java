package org.palermoassist.travel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What the rules of travel ask for and was not done in time: tickets (T-1) and advances (T-9, T-12). */
@UseCase
public class TravelCompliance {
    private static final int SETTLED_WITHIN_DAYS = 30;
    private static final String PAID = "(SELECT COALESCE(SUM(IF(p.back, -p.usd, p.usd)), 0) FROM journey_payment p"
            + " WHERE p.journey_id = j.id AND p.kind = 'ADVANCE')";
    private static final String BOUGHT = "(SELECT MIN(p.paid_on) FROM journey_payment p WHERE p.journey_id = j.id"
            + " AND p.kind = 'TICKET' AND NOT p.back)";
    private static final String WHY = "(SELECT MIN(p.reason) FROM journey_payment p WHERE p.journey_id = j.id"
            + " AND p.kind = 'TICKET' AND NOT p.back)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private JourneyDesk desk;

    /** What is late. */
    public enum Kind {
        /** A ticket that should have been bought by now. */
        TICKET_MISSING,
        /** A ticket that was bought late. */
        TICKET_LATE,
        /** An advance that had to come back after a cancellation. */
        ADVANCE_NOT_BACK,
        /** An advance without a settled claim 30 days after the return. */
        ADVANCE_NOT_SETTLED
    }

    /**
     * One thing that is late.
     *
     * @param dueOn day until which it was due
     * @param days late; of a ticket that was bought, on the day on which it was
     * @param amount it is about, in dollars
     * @param reason that was given; may be empty
     */
    public record Finding(Kind kind, JourneyRow journey, LocalDate dueOn, long days, Money amount, String reason) {}

    /** All that is late, the latest first. */
    public List<Finding> findings(Actor by) {
        by.mustHave(Right.FUND_READ);
        List<Finding> findings = new ArrayList<>();
        Sql.select(
                        JourneyReading.ROW + ", j.passage, j.fare, " + BOUGHT + ", " + PAID + ", " + WHY,
                        JourneyReading.FROM + "j.departs_on IS NOT NULL")
                .tail("ORDER BY j.id")
                .list(em, row -> findings.addAll(of(row)));
        findings.sort(Comparator.comparing(Finding::days).reversed());
        return findings;
    }

    private List<Finding> of(Row row) {
        JourneyRow journey = JourneyReading.row(row);
        List<Finding> found = new ArrayList<>();
        ticket(row, journey).ifPresent(found::add);
        advance(row, journey).ifPresent(found::add);
        return found;
    }

    private Optional<Finding> ticket(Row row, JourneyRow journey) {
        LocalDate due = desk.terms().ticketBy(journey.departsOn().orElseThrow());
        Money fare = usd(row, 16);
        Optional<LocalDate> bought = row.date(17);
        boolean byFund = row.text(15).equals(Passage.TICKET.name());
        boolean waits = bought.isEmpty() && journey.status().isAuthorized() && byFund;
        LocalDate day = bought.orElse(desk.today());
        Kind kind = bought.isPresent() ? Kind.TICKET_LATE : Kind.TICKET_MISSING;
        return Optional.of(late(kind, journey, due, day, fare, row.text(19)))
                .filter(finding -> (bought.isPresent() || waits) && finding.days() > 0);
    }

    private Optional<Finding> advance(Row row, JourneyRow journey) {
        Money out = usd(row, 18);
        LocalDate settled = journey.returnsOn().orElseThrow().plusDays(SETTLED_WITHIN_DAYS);
        boolean off = journey.status().isOff();
        LocalDate due = off ? journey.recoverBy().orElse(settled) : settled;
        Kind kind = off ? Kind.ADVANCE_NOT_BACK : Kind.ADVANCE_NOT_SETTLED;
        return Optional.of(late(kind, journey, due, desk.today(), out, ""))
                .filter(finding -> out.isPositive() && journey.status() != JourneyStatus.SETTLED && finding.days() > 0);
    }

    private static Finding late(
            Kind kind, JourneyRow journey, LocalDate due, LocalDate day, Money amount, String reason) {
        return new Finding(kind, journey, due, ChronoUnit.DAYS.between(due, day), amount, reason);
    }

    private static Money usd(Row row, int at) {
        return Money.of(row.decimal(at).orElseThrow(), "USD");
    }
}
