package org.palermoassist.selection;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationFacts;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.calls.Nominations;
import org.palermoassist.meetings.MeetingDetails;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.meetings.Meetings;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;
import org.palermoassist.subsistence.Estimate;
import org.palermoassist.subsistence.Subsistence;

/** What each nominee's journey is expected to cost (E-10): the fare is entered, the nights come from the rates. */
@UseCase
public class Estimates {
    private static final String COLUMNS =
            "e.nomination_ref, e.fare, e.subsistence, e.terminals, e.entered_by, e.entered_at";
    private static final int RIDES = 4;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Nominations nominations;

    @Inject
    private Meetings meetings;

    @Inject
    private Subsistence subsistence;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Enters a fare; nights from the day before the opening to the day after the last day are added at the rates in force.
     *
     * @param fare from the State's capital and back, in dollars, above zero
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#FARE_IS_PAYABLE}, or that the place has no rate
     */
    public void enter(NominationRef ref, Money fare, Actor by) {
        by.mustHave(Right.SELECTION_KEEP);
        SelectionRule.FARE_IS_PAYABLE.require(
                fare.isPositive() && fare.isPayable() && fare.currency().equals("USD"), fare);
        NominationFacts facts = nominations.find(ref, by).orElseThrow(() -> new NotFound(ref));
        Money nights = Money.zero("USD");
        Money rides = Money.zero("USD");
        for (MeetingRef meeting : facts.meetings()) {
            MeetingDetails details = meetings.details(meeting, by);
            Estimate there = subsistence.estimate(
                    details.place(),
                    details.opensOn().minusDays(1),
                    details.closesOn().plusDays(1),
                    RIDES,
                    by);
            nights = nights.plus(there.dsa());
            rides = there.terminals();
        }
        write(facts, List.of(fare, nights, rides), by);
        audit.record(by, "selection.estimate", ref, fare, nights, rides);
    }

    private void write(NominationFacts facts, List<Money> parts, Actor by) {
        Sql.change(
                em,
                "INSERT INTO selection_estimate (call_ref, nomination_ref, state_code, fare, subsistence,"
                        + " terminals, entered_by, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                facts.call().value(),
                facts.ref().value(),
                facts.stateCode(),
                parts.get(0).amount(),
                parts.get(1).amount(),
                parts.get(2).amount(),
                by.login(),
                clock.instant());
    }

    /** The estimates of a call, by nomination. */
    public Map<NominationRef, EstimateRow> of(CallRef call, Actor by) {
        by.mustHave(Right.SELECTION_READ);
        Map<NominationRef, EstimateRow> latest = new HashMap<>();
        Sql.select(COLUMNS, "selection_estimate e WHERE e.call_ref = ?", call.value())
                .tail("ORDER BY e.id")
                .list(em, Estimates::row)
                .forEach(row -> latest.put(row.nomination(), row));
        return latest;
    }

    /** The fare that was last entered for a State: what is offered for its next nominee. */
    public Optional<Money> lastFare(String state, Actor by) {
        by.mustHave(Right.SELECTION_KEEP);
        return Sql.select(COLUMNS, "selection_estimate e WHERE e.state_code = ?", state)
                .tail("ORDER BY e.id DESC")
                .first(em, Estimates::row)
                .map(EstimateRow::fare);
    }

    private static EstimateRow row(Row row) {
        return new EstimateRow(
                new NominationRef(row.text(0)),
                usd(row, 1),
                usd(row, 2),
                usd(row, 3),
                row.text(4),
                row.instant(5).orElseThrow());
    }

    private static Money usd(Row row, int at) {
        return Money.of(row.decimal(at).orElseThrow(), "USD");
    }
}
