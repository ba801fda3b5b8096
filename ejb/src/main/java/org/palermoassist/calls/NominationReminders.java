package org.palermoassist.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.palermoassist.messages.Addressees;
import org.palermoassist.messages.DayBegan;
import org.palermoassist.messages.Notice;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.Notices;
import org.palermoassist.shared.Condition;
import org.palermoassist.shared.Sql;

/**
 * Reminds a State of nominations that are not complete: ten and three days before each of the two days of the call. A day on which the portal
 * did not run is made up for on the next.
 */
@ApplicationScoped
class NominationReminders {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private NominationStore store;

    @Inject
    private Notices notices;

    @Inject
    private CallsJournal journal;

    @Inject
    private ExpertLetters letters;

    @Inject
    private Clock clock;

    /** When a State is reminded. */
    enum Moment {
        /** Ten days before the first list closes. */
        FIRST_10(10, true),
        /** Three days before it does. */
        FIRST_3(3, true),
        /** Ten days before the late list closes. */
        LATE_10(10, false),
        /** Three days before it does. */
        LATE_3(3, false);

        private final int days;
        private final boolean first;

        Moment(int days, boolean first) {
            this.days = days;
            this.first = first;
        }

        /** The moment that has come, the nearest to its day; none when no day is near. */
        static Optional<Moment> of(Deadlines deadlines, LocalDate today) {
            Optional<Moment> found = Optional.empty();
            for (Moment moment : values()) {
                LocalDate end = moment.first ? deadlines.firstUntil() : deadlines.lateUntil();
                if (!today.isAfter(end) && !today.isBefore(end.minusDays(moment.days))) {
                    found = Optional.of(moment);
                }
            }
            return found;
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void dayBegan(@Observes DayBegan news) {
        store.known(Condition.of("c.status = 'OPEN' AND x.status IN ('DRAFT', 'ANNOUNCED') AND x.complete_at IS NULL"))
                .forEach(known -> Moment.of(known.times().deadlines(), news.day())
                        .filter(moment -> isFirst(known, moment))
                        .ifPresent(moment -> tell(known, moment, news)));
    }

    private boolean isFirst(Known known, Moment moment) {
        return Sql.change(
                        em,
                        "INSERT IGNORE INTO nomination_reminder (nomination_id, moment, at) VALUES (?, ?, ?)",
                        known.head().id(),
                        moment.name(),
                        clock.instant())
                > 0;
    }

    /** Whoever was never written to has nothing to be reminded of. */
    private boolean hasLink(Known known) {
        return Sql.select(
                                "1",
                                "expert_link l WHERE l.nomination_id = ?",
                                known.head().id())
                        .and("l.until_at > ?", clock.instant())
                        .count(em)
                > 0;
    }

    private void tell(Known known, Moment moment, DayBegan news) {
        Notice notice = Notice.of(
                NoticeKind.NOMINATION_INCOMPLETE,
                known.head().ref(),
                Addressees.state(known.head().state()));
        notices.tell(notice.with(moment), news.by());
        journal.written(known.head().ref(), CallAct.REMIND, moment.name(), news.by());
        if (store.missing(known, news.by()).stream().anyMatch(MissingPart::byExpert) && hasLink(known)) {
            letters.write(known, ExpertLetter.REMINDER, news.by());
        }
    }
}
