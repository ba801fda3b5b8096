package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.palermoassist.messages.Addressees;
import org.palermoassist.messages.DayBegan;
import org.palermoassist.messages.Notice;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.Notices;
import org.palermoassist.security.AccountNews;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Sql;

/** Tells people of steps of needs that concern them, and States of needs that they have to confirm soon (U-9, N-3). */
@ApplicationScoped
class NeedNotices {
    /** A need is told of so long before it shows as stale. */
    private static final int DAYS_BEFORE = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    /** Tells of an act, when it concerns somebody else than who did it. */
    void tell(Need need, NeedAct act, Actor by) {
        Addressees state = Addressees.state(need.stateCode());
        switch (act) {
            case RETURN -> notices.tell(Notice.of(NoticeKind.NEED_RETURNED, need.ref(), state), by);
            case VALIDATE -> tellOnce(need, state, by);
            case ASK_WIDER_SIGHT -> notices.tell(Notice.of(NoticeKind.SIGHT_ASKED, need.ref(), state), by);
            case ANSWER_WIDER_SIGHT ->
                notices.tell(Notice.of(NoticeKind.SIGHT_ANSWERED, need.ref(), Addressees.secretariat()), by);
            default -> { // the others are steps of the State itself, or derived
            }
        }
    }

    /** A validated need opens at once (N-5): two steps, one piece of news. */
    private void tellOnce(Need need, Addressees state, Actor by) {
        if (need.status() != NeedStatus.VALIDATED) {
            notices.tell(Notice.of(NoticeKind.NEED_VALIDATED, need.ref(), state), by);
        }
    }

    /** Whoever takes over from a closed account is told of each draft that it leaves: they belong to the State (U-10). */
    @Transactional(Transactional.TxType.MANDATORY)
    void handedOver(@Observes AccountNews news) {
        if (!news.action().equals(AccountNews.DEACTIVATED) || news.facts().isEmpty()) {
            return;
        }
        List<Notice> drafts = Sql.select("n.ref, n.state_code", "need n WHERE n.status IN ('DRAFT', 'RETURNED')")
                .and("n.author = ?", news.login())
                .tail("ORDER BY n.id")
                .list(
                        em,
                        row -> Notice.of(
                                NoticeKind.DRAFT_HANDED_OVER,
                                row.text(0),
                                Addressees.state(row.text(1)).only(news.facts())));
        drafts.forEach(notice -> notices.tell(notice, news.by()));
    }

    /** Once for each confirmation that runs out. */
    @Transactional(Transactional.TxType.MANDATORY)
    void nearlyStale(@Observes DayBegan news) {
        Instant soon =
                clock.instant().atZone(ZoneOffset.UTC).plusDays(DAYS_BEFORE).toInstant();
        List<Notice> due = Sql.select("n.ref, n.state_code", "need n WHERE 1=1")
                .and(
                        "n.status IN ?",
                        NeedStatus.stated().stream().map(NeedStatus::name).toList())
                .and("n.confirmed_at < ?", NeedQuery.staleBefore(soon))
                .and(
                        "NOT EXISTS (SELECT 1 FROM notice x WHERE x.record_ref = n.ref AND x.kind = ?"
                                + " AND x.at > n.confirmed_at)",
                        NoticeKind.DEADLINE_NEAR)
                .tail("ORDER BY n.id")
                .list(em, row -> Notice.of(NoticeKind.DEADLINE_NEAR, row.text(0), Addressees.state(row.text(1))));
        due.forEach(notice -> notices.tell(notice, news.by()));
    }
}
