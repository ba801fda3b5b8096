package org.palermoassist.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.calls.CallRef;
import org.palermoassist.calls.NominationRef;
import org.palermoassist.fund.ObligationRef;
import org.palermoassist.meetings.MeetingRef;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Money;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/** What became of nominations: rows are added, the latest of each counts. */
@ApplicationScoped
class OutcomeStore {
    private static final String COLUMNS = "e.nomination_ref, e.call_ref, e.meetings, e.state_code, e.outcome, e.place,"
            + " e.round, e.reasons, e.why, e.obligation_ref, e.estimate, e.at";
    private static final String LATEST = "selection_event e WHERE e.id = (SELECT MAX(x.id) FROM selection_event x"
            + " WHERE x.nomination_ref = e.nomination_ref)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Writes down what became of a nomination. */
    void became(Decided now, Actor by) {
        Sql.change(
                em,
                "INSERT INTO selection_event (nomination_ref, call_ref, meetings, state_code, outcome, place,"
                        + " round, reasons, why, obligation_ref, estimate, login, role, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                now.nomination().value(),
                now.call().value(),
                now.meetings(),
                now.state(),
                now.outcome().name(),
                now.place(),
                now.round(),
                SheetText.reasons(now.reasons()),
                now.why(),
                now.obligation().map(ObligationRef::value).orElse(null),
                now.estimate().map(Money::amount).orElse(null),
                by.login(),
                by.role().name(),
                clock.instant());
    }

    Optional<Decided> of(NominationRef nomination) {
        return Sql.select(COLUMNS, LATEST)
                .and("e.nomination_ref = ?", nomination.value())
                .first(em, OutcomeStore::decided);
    }

    /** The nomination for which an obligation was made. */
    Optional<Decided> of(ObligationRef obligation) {
        return Sql.select(COLUMNS, LATEST)
                .and("e.obligation_ref = ?", obligation.value())
                .and("e.outcome = 'FUNDED'")
                .first(em, OutcomeStore::decided);
    }

    /** All nominations of a call: those with a place in its order, then the others. */
    List<Decided> of(CallRef call) {
        return Sql.select(COLUMNS, LATEST)
                .and("e.call_ref = ?", call.value())
                .tail("ORDER BY e.place = 0, e.place, e.nomination_ref")
                .list(em, OutcomeStore::decided);
    }

    /** All steps of a nomination, oldest first. */
    List<Decided> history(NominationRef nomination) {
        return Sql.select(COLUMNS, "selection_event e WHERE e.nomination_ref = ?", nomination.value())
                .tail("ORDER BY e.id")
                .list(em, OutcomeStore::decided);
    }

    /** States of which somebody was funded for one of these meetings. */
    Set<String> fundedStates(Collection<MeetingRef> meetings) {
        Set<String> states = new HashSet<>();
        meetings.forEach(meeting -> states.addAll(funded(meeting, "").keySet()));
        return states;
    }

    /** How many experts of each State other calls have funded for a meeting (E-5). */
    Map<String, Long> seats(MeetingRef meeting, CallRef besides) {
        return funded(meeting, besides.value());
    }

    private Map<String, Long> funded(MeetingRef meeting, String besides) {
        return Sql.select(COLUMNS, LATEST)
                .and("e.outcome = 'FUNDED'")
                .and("e.call_ref <> ?", besides)
                .and("FIND_IN_SET(?, REPLACE(e.meetings, ' ', ','))", meeting.value())
                .list(em, OutcomeStore::decided)
                .stream()
                .collect(Collectors.groupingBy(Decided::state, Collectors.counting()));
    }

    private static Decided decided(Row row) {
        return new Decided(
                new NominationRef(row.text(0)),
                new CallRef(row.text(1)),
                row.text(2),
                row.text(3),
                Outcome.valueOf(row.text(4)),
                row.integer(5),
                row.integer(6),
                SheetReading.reasons(row.text(7)),
                row.text(8),
                row.optional(9).map(ObligationRef::new),
                row.decimal(10).map(OutcomeStore::usd),
                row.instant(11).orElseThrow());
    }

    private static Money usd(BigDecimal amount) {
        return Money.of(amount, "USD");
    }
}
