package org.palermoassist.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.palermoassist.security.AccountNews;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Refs;
import org.palermoassist.shared.Refused;
import org.palermoassist.shared.RowInsert;
import org.palermoassist.shared.TransactionConnection;

/**
 * The append-only trail: who, in which role and workspace, on behalf of whom, did what to which record, when, from where, what it was and is, why; refused attempts too. The application's database
 * user may only read and insert there.
 */
@ApplicationScoped
public class AuditTrail {
    private static final RowInsert LINES = new RowInsert(
            "audit_entry",
            "recorded_at",
            "login",
            "role",
            "state_code",
            "organization_ref",
            "action",
            "record_ref",
            "facts",
            "outcome",
            "origin",
            "old_value",
            "new_value",
            "reason",
            "workspace",
            "on_behalf_of");

    private static final int LONGEST = 2000;
    private static final AuditChange NOTHING = AuditChange.of("", "");

    @Inject
    private TransactionConnection transaction;

    @Inject
    private Clock clock;

    @Inject
    private Origin origin;

    /**
     * Records an act in the transaction of the act.
     *
     * @param action capability and verb, such as {@code need.submit}
     * @param ref of the record that was changed
     * @param facts what is worth knowing of it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor by, String action, Object ref, Object... facts) {
        changed(by, action, ref, NOTHING, facts);
    }

    /**
     * Records an act that changed something, in the transaction of the act: the one way to write down old, new and why.
     *
     * @param action capability and verb, such as {@code need.submit}
     * @param ref of the record that was changed
     * @param change old value, new value and reason
     * @param facts what else is worth knowing of it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(Actor by, String action, Object ref, AuditChange change, Object... facts) {
        insert(by, new Line(action, String.valueOf(ref), join(Arrays.asList(facts)), "DONE", change));
    }

    /** Records who came in, who was turned away, and which accounts were opened. */
    @Transactional(Transactional.TxType.MANDATORY)
    void account(@Observes AccountNews news) {
        String outcome = news.refused() ? "REFUSED" : "DONE";
        insert(news.by(), new Line(news.action(), news.login(), news.facts(), outcome, NOTHING));
    }

    /** Records a refused attempt, after its transaction was rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(@Observes Refused news) {
        List<Object> arguments = news.arguments();
        Object last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        if (last instanceof Actor by) {
            String first = arguments.size() > 1 && isRef(arguments.get(0)) ? String.valueOf(arguments.get(0)) : "";
            insert(by, new Line(news.useCase(), first, news.reason().getMessage(), "REFUSED", NOTHING));
        }
    }

    private void insert(Actor by, Line line) {
        Object[] row = {
            InstantConverter.toTimestamp(clock.instant()),
            by.login(),
            by.role().name(),
            by.stateCode().orElse(""),
            by.organizationRef().orElse(""),
            line.action(),
            cut(line.ref(), 60),
            cut(line.facts(), LONGEST),
            line.outcome(),
            cut(Origin.of(origin), 45),
            cut(line.change().old(), LONGEST),
            cut(line.change().now(), LONGEST),
            cut(line.change().reason(), LONGEST),
            by.workspace(),
            by.onBehalfOf().orElse("")
        };
        try {
            LINES.write(transaction.get(), List.<Object[]>of(row));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Line(String action, String ref, String facts, String outcome, AuditChange change) {}

    /** A ref is a short value type; whole commands, with what people typed, never enter the trail of refusals. */
    private static boolean isRef(Object argument) {
        return argument instanceof String text
                ? Refs.isOne(text)
                : argument.getClass().getSimpleName().endsWith("Ref");
    }

    private static String join(List<Object> facts) {
        return facts.stream().map(String::valueOf).collect(Collectors.joining(" | "));
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
