package org.palermoassist.travel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;
import org.palermoassist.subsistence.RuleSets;

/** What the rules of travel ask for and was not done in time: tickets (T-1), claims and advances (T-9, T-12). */
@UseCase
public class TravelCompliance {
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

    @Inject
    private RuleSets ruleSets;

    /** What is late. */
    public enum Kind {
        /** A ticket that should have been bought by now. */
        TICKET_MISSING,
        /** A ticket that was bought late. */
        TICKET_LATE,
        /** An advance that had to come back after a cancellation. */
        ADVANCE_NOT_BACK,
        /** A claim that did not come in by its last day. */
        CLAIM_MISSING,
        /** An advance without a settled claim once the claim is overdue. */
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

    /**
     * All of one kind.
     *
     * @param count how many
     * @param amount what they are about together, in dollars
     */
    public record Total(Kind kind, int count, Money amount) {}

    /** All that is late by kind, in the order of the kinds; kinds of which nothing is late too. */
    public List<Total> totals(Actor by) {
        List<Finding> all = findings(Optional.empty(), by);
        return Arrays.stream(Kind.values()).map(kind -> total(kind, all)).toList();
    }

    private static Total total(Kind kind, List<Finding> all) {
        List<Finding> those =
                all.stream().filter(finding -> finding.kind() == kind).toList();
        return new Total(
                kind, those.size(), those.stream().map(Finding::amount).reduce(Money.zero("USD"), Money::plus));
    }

    /**
     * What is late, the latest first.
     *
     * @param kind empty for all
     */
    public List<Finding> findings(Optional<Kind> kind, Actor by) {
        by.mustHave(Right.FUND_READ);
        List<Finding> findings = new ArrayList<>();
        Sql.select(
                        JourneyReading.ROW + ", j.passage, j.fare, " + BOUGHT + ", " + PAID + ", " + WHY,
                        JourneyReading.FROM + "j.departs_on IS NOT NULL")
                .tail("ORDER BY j.id")
                .list(em, row -> findings.addAll(of(row, by)));
        findings.removeIf(finding -> kind.filter(one -> one != finding.kind()).isPresent());
        findings.sort(Comparator.comparing(Finding::days).reversed());
        return findings;
    }

    private List<Finding> of(Row row, Actor by) {
        JourneyRow journey = JourneyReading.row(row);
        List<Finding> found = new ArrayList<>();
        ticket(row, journey).ifPresent(found::add);
        ClaimDeadlines deadlines = ClaimDeadlines.of(
                journey.returnsOn().orElseThrow(),
                ruleSets.inForce(journey.departsOn().orElseThrow(), by));
        claim(row, journey, deadlines).ifPresent(found::add);
        advance(row, journey, deadlines).ifPresent(found::add);
        return found;
    }

    private Optional<Finding> ticket(Row row, JourneyRow journey) {
        LocalDate due = desk.terms(desk.today()).ticketBy(journey.departsOn().orElseThrow());
        Money fare = usd(row, 16);
        Optional<LocalDate> bought = row.date(17);
        boolean byFund = row.text(15).equals(Passage.TICKET.name());
        boolean waits = bought.isEmpty() && journey.status().isAuthorized() && byFund;
        LocalDate day = bought.orElse(desk.today());
        Kind kind = bought.isPresent() ? Kind.TICKET_LATE : Kind.TICKET_MISSING;
        return Optional.of(late(kind, journey, due, day, fare, row.text(19)))
                .filter(finding -> (bought.isPresent() || waits) && finding.days() > 0);
    }

    private Optional<Finding> claim(Row row, JourneyRow journey, ClaimDeadlines deadlines) {
        return Optional.of(late(Kind.CLAIM_MISSING, journey, deadlines.due(), desk.today(), usd(row, 18), ""))
                .filter(finding -> journey.status() == JourneyStatus.TRAVELLED && finding.days() > 0);
    }

    private Optional<Finding> advance(Row row, JourneyRow journey, ClaimDeadlines deadlines) {
        Money out = usd(row, 18);
        LocalDate settled = deadlines.overdue();
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
