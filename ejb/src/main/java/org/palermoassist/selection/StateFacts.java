package org.palermoassist.selection;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.reference.Languages;
import org.palermoassist.reference.ReferenceData;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * What is recorded of States for the selection: lists, eligibility for assistance, missions; each entry with dates and source (E-1, E-6). An
 * entry with the same first day takes the place of what was known: so a State that leaves a list gets its last day there.
 */
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
     * @throws org.palermoassist.shared.RuleViolation {@link SelectionRule#FACT_HAS_A_SOURCE}, {@link
     *     SelectionRule#FACT_ENDS_AFTER_IT_BEGINS}
     */
    public void record(String state, Recorded fact, String source, Actor by) {
        by.mustHave(Right.SELECTION_KEEP);
        String code = reference.states().get(state).code();
        String from = source.strip();
        SelectionRule.FACT_HAS_A_SOURCE.require(!from.isEmpty() && from.length() <= LONGEST, LONGEST);
        SelectionRule.FACT_ENDS_AFTER_IT_BEGINS.require(
                fact.to().filter(day -> day.isBefore(fact.from())).isEmpty());
        Sql.change(
                em,
                "INSERT INTO selection_state_fact (state_code, fact, from_on, to_on, source, entered_by,"
                        + " entered_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                code,
                fact.fact().name(),
                fact.from(),
                fact.to().orElse(null),
                from,
                by.login(),
                clock.instant());
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

    /**
     * Facts as the selection reads them, by the name of the State and the fact. Public: anybody can recompute a list.
     *
     * @param fact which one; empty for all
     * @param state alpha-2 code; empty for all
     */
    public List<FactRow> list(Optional<StateFact> fact, Optional<String> state, Actor by) {
        return Arrays.stream(StateFact.values())
                .filter(one -> fact.filter(wanted -> wanted != one).isEmpty())
                .flatMap(one -> rows(one).stream())
                .filter(row ->
                        state.filter(wanted -> !wanted.equals(row.state())).isEmpty())
                .sorted(Languages.<FactRow>order(
                                by.language(), row -> reference.states().name(row.state(), by.language()))
                        .thenComparing(FactRow::fact)
                        .thenComparing(FactRow::from))
                .toList();
    }

    /** When a fact holds, by State. */
    Map<String, List<Span>> spans(StateFact fact) {
        Map<String, List<Span>> spans = new TreeMap<>();
        rows(fact).forEach(row -> spans.computeIfAbsent(row.state(), none -> new ArrayList<>())
                .add(row.span()));
        return spans;
    }

    /** Of a State and a first day the latest entry counts: so what is over gets its last day, and nothing is rewritten. */
    private Collection<FactRow> rows(StateFact fact) {
        Map<String, FactRow> latest = new LinkedHashMap<>();
        fact.list().ifPresent(list -> reference.states().all("en").stream()
                .flatMap(state -> reference.states().listPeriods(state.code()).stream())
                .filter(period -> period.list() == list)
                .map(period -> new FactRow(
                        period.state(), fact, period.from(), period.to(), period.source(), Optional.empty()))
                .forEach(row -> latest.put(key(row), row)));
        Sql.select(
                        "f.state_code, f.from_on, f.to_on, f.source, f.entered_at",
                        "selection_state_fact f WHERE f.fact = ?",
                        fact)
                .tail("ORDER BY f.id")
                .list(
                        em,
                        row -> new FactRow(
                                row.text(0), fact, row.date(1).orElseThrow(), row.date(2), row.text(3), row.instant(4)))
                .forEach(row -> latest.put(key(row), row));
        return latest.values();
    }

    private static String key(FactRow row) {
        return row.state() + " " + row.from();
    }
}
