package org.palermoassist.donors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermoassist.messages.Addressees;
import org.palermoassist.messages.DayBegan;
import org.palermoassist.messages.Notice;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.Notices;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Sql;

/**
 * Reminds of instalments 30 days before they are due, on the day, and 30 days after (D-7): the donor's own people and the fund
 * manager, nobody else (U-26). A day on which the portal did not run is made up for on the next.
 */
@ApplicationScoped
class PledgeReminders {
    private static final int DAYS = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Notices notices;

    @Inject
    private DonorsJournal journal;

    @Inject
    private Clock clock;

    /** When an instalment is told of. */
    enum Moment {
        /** Due within 30 days. */
        BEFORE,
        /** Due today, or since less than 30 days. */
        DUE,
        /** Due 30 days ago. */
        AFTER;

        static Optional<Moment> of(LocalDate due, LocalDate today) {
            if (due.isAfter(today.plusDays(DAYS))) {
                return Optional.empty();
            }
            return Optional.of(due.isAfter(today) ? BEFORE : due.isAfter(today.minusDays(DAYS)) ? DUE : AFTER);
        }
    }

    private record Due(long pledge, PledgeRef ref, int number, LocalDate on, Optional<String> organization) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void dayBegan(@Observes DayBegan news) {
        List<Due> open = Sql.select(
                        "p.id, p.ref, i.number, i.due_on, d.organization_ref",
                        "instalment i JOIN pledge p ON p.id = i.pledge_id JOIN donor d ON d.id = p.donor_id WHERE 1=1")
                .and(
                        "p.status IN ?",
                        PledgeStatus.open().stream().map(Enum::name).toList())
                .and("i.due_on <= ?", news.day().plusDays(DAYS))
                .and(PledgeRow.UNPAID)
                .tail("ORDER BY i.due_on, p.id, i.number")
                .list(
                        em,
                        row -> new Due(
                                row.number(0),
                                new PledgeRef(row.text(1)),
                                row.integer(2),
                                row.date(3).orElseThrow(),
                                row.optional(4)));
        open.forEach(one -> Moment.of(one.on(), news.day())
                .filter(moment -> isFirst(one, moment))
                .ifPresent(moment -> tell(one, moment, news.by())));
    }

    private boolean isFirst(Due one, Moment moment) {
        return Sql.change(
                        em,
                        "INSERT IGNORE INTO pledge_reminder (pledge_id, number, moment, at) VALUES (?, ?, ?, ?)",
                        one.pledge(),
                        one.number(),
                        moment.name(),
                        clock.instant())
                > 0;
    }

    private void tell(Due one, Moment moment, Actor by) {
        one.organization().ifPresent(body -> notices.tell(notice(one, moment, Addressees.organization(body)), by));
        notices.tell(notice(one, moment, Addressees.secretariat()), by);
        journal.written(one.ref(), DonorsAct.REMIND, moment, "", by);
    }

    private static Notice notice(Due one, Moment moment, Addressees to) {
        return Notice.of(NoticeKind.PLEDGE_DUE, one.ref(), to).with(moment);
    }
}
