package org.palermoassist.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.palermoassist.security.AccountNews;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Refused;

/**
 * The append-only trail: who, in which role, did what to which record, when, from where; refused attempts too. The application's database
 * user may only read and insert there.
 */
@ApplicationScoped
public class AuditTrail {
    private static final int LONGEST = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Origin origin;

    /**
     * Records an act in the transaction of the act.
     *
     * @param action capability and verb, such as {@code need.submit}
     * @param ref of the record that was changed
     * @param facts what is worth knowing of it, such as old and new value
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor by, String action, Object ref, Object... facts) {
        insert(by, action, String.valueOf(ref), join(Arrays.asList(facts)), "DONE");
    }

    /** Records who came in, who was turned away, and which accounts were opened. */
    @Transactional(Transactional.TxType.MANDATORY)
    void account(@Observes AccountNews news) {
        insert(news.by(), news.action(), news.login(), news.facts(), news.refused() ? "REFUSED" : "DONE");
    }

    /** Records a refused attempt, after its transaction was rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(@Observes Refused news) {
        List<Object> arguments = news.arguments();
        Object last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        if (last instanceof Actor by) {
            String first = arguments.size() > 1 && isRef(arguments.get(0)) ? String.valueOf(arguments.get(0)) : "";
            insert(by, news.useCase(), first, news.reason().getMessage(), "REFUSED");
        }
    }

    private void insert(Actor by, String action, String ref, String facts, String outcome) {
        em.createNativeQuery("INSERT INTO audit_entry (recorded_at, login, role, state_code, organization_ref, action,"
                        + " record_ref, facts, outcome, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, InstantConverter.toTimestamp(clock.instant()))
                .setParameter(2, by.login())
                .setParameter(3, by.role().name())
                .setParameter(4, by.stateCode().orElse(""))
                .setParameter(5, by.organizationRef().orElse(""))
                .setParameter(6, action)
                .setParameter(7, cut(ref, 60))
                .setParameter(8, cut(facts, LONGEST))
                .setParameter(9, outcome)
                .setParameter(10, cut(Origin.of(origin), 45))
                .executeUpdate();
    }

    /** A ref is a short value type; whole commands, with what people typed, never enter the trail of refusals. */
    private static boolean isRef(Object argument) {
        return argument instanceof String || argument.getClass().getSimpleName().endsWith("Ref");
    }

    private static String join(List<Object> facts) {
        return facts.stream().map(String::valueOf).collect(Collectors.joining(" | "));
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
