package org.palermoassist.selection;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What is recorded of States for the selection: eligibility for assistance, missions; each entry with dates and source (E-1, E-6). */
@UseCase
public class StateFacts {
    private static final int LONGEST = 300;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReferenceData reference;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Records a fact.
     *
     * @param from first day
     * @param to last day; empty while it holds
     * @param source where it is known from, 1 to 300 characters
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#FACT_HAS_A_SOURCE}
     */
    public void record(String state, Recorded fact, String source, Actor by) {
        by.mustHave(Right.SELECTION_KEEP);
        String code = reference.states().get(state).code();
        String from = source.strip();
        SelectionRule.FACT_HAS_A_SOURCE.require(!from.isEmpty() && from.length() <= LONGEST, LONGEST);
        em.createNativeQuery("INSERT INTO selection_state_fact (state_code, fact, from_on, to_on, source, entered_by,"
                        + " entered_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, code)
                .setParameter(2, fact.fact().name())
                .setParameter(3, fact.from())
                .setParameter(4, fact.to().orElse(null))
                .setParameter(5, from)
                .setParameter(6, by.login())
                .setParameter(7, InstantConverter.toTimestamp(clock.instant()))
                .executeUpdate();
        audit.record(
                by, "selection.fact", code, fact.fact(), fact.from(), fact.to().orElse(null), from);
    }

    /**
     * A fact and when it holds.
     *
     * @param from first day
     * @param to last day; empty while it holds
     */
    public record Recorded(StateFact fact, LocalDate from, Optional<LocalDate> to) {}

    /** When a fact holds, by State. */
    Map<String, List<Span>> spans(StateFact fact) {
        Map<String, List<Span>> spans = new TreeMap<>();
        Sql.select("f.state_code, f.from_on, f.to_on", "selection_state_fact f WHERE f.fact = ?", fact)
                .tail("ORDER BY f.id")
                .list(em, row -> spans.computeIfAbsent(row.text(0), none -> new ArrayList<>())
                        .add(new Span(row.date(1).orElseThrow(), row.date(2))));
        return spans;
    }
}
