package org.palermoassist.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.palermoassist.messages.Addressees;
import org.palermoassist.messages.DayBegan;
import org.palermoassist.messages.Notice;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.Notices;
import org.palermoassist.shared.Sql;

/** Once a day, an organization whose projects newly stay out of totals is told; the mail names no rule and no number (U-37). */
@ApplicationScoped
class WorklistDigest {
    private static final Duration DAY = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private record Fresh(String organization, String project) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void dayBegan(@Observes DayBegan news) {
        Sql.select(
                        "p.owner_ref, MIN(p.ref)",
                        "project p WHERE p.quarantined = TRUE AND p.own = FALSE AND p.gone_since IS NULL AND p.sight IS NOT NULL"
                                + " AND p.owner_ref IS NOT NULL")
                .and("p.changed_at > ?", clock.instant().minus(DAY))
                .tail("GROUP BY p.owner_ref")
                .list(em, row -> new Fresh(row.text(0), row.text(1)))
                .forEach(fresh -> notices.tell(
                        Notice.of(NoticeKind.WORKLIST, fresh.project(), Addressees.organization(fresh.organization())),
                        news.by()));
    }
}
