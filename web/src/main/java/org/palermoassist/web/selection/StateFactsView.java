package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Right;
import org.palermoassist.selection.FactRow;
import org.palermoassist.selection.SelectionRule;
import org.palermoassist.selection.StateFact;
import org.palermoassist.selection.StateFacts;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;

/** Dated facts of States that eligibility depends on. */
@Named
@RequestScoped
public class StateFactsView {
    @Inject
    private StateFacts facts;

    @Inject
    private FundPosts posts;

    @Inject
    private FundFields fields;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    private List<FactRow> rows;

    /** The facts asked for. */
    public List<FactRow> getRows() {
        if (rows == null) {
            rows = facts.list(
                    fact(address.get("fact")),
                    Optional.of(address.get("state")).filter(code -> !code.isEmpty()),
                    current.reader());
        }
        return rows;
    }

    static Optional<StateFact> fact(String name) {
        return Arrays.stream(StateFact.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** All kinds of facts. */
    public List<StateFact> getKinds() {
        return List.of(StateFact.values());
    }

    /** Whether the reader records facts. */
    public boolean isKeeper() {
        return current.actor().has(Right.SELECTION_KEEP);
    }

    /** What was typed. */
    public String typed(String name) {
        return fields.get(name);
    }

    /** Records one. */
    public void save() throws IOException {
        posts.once("selection.done.fact", () -> {
            StateFact fact = fact(fields.get("kind")).orElse(StateFact.LDC);
            Optional<LocalDate> to = Optional.of(fields.get("to"))
                    .filter(text -> !text.isEmpty())
                    .map(StateFactsView::day);
            StateFacts.Recorded recorded = new StateFacts.Recorded(fact, day(fields.get("from")), to);
            facts.record(fields.get("of"), recorded, fields.get("source"), current.actor());
            return "/selection/facts?state=" + fields.get("of");
        });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation(SelectionRule.FACT_HAS_A_DAY, text);
        }
    }
}
