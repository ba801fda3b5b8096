package org.palermoassist.travel;

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
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.messages.Addressees;
import org.palermoassist.messages.DayBegan;
import org.palermoassist.messages.Notice;
import org.palermoassist.messages.NoticeKind;
import org.palermoassist.messages.Notices;
import org.palermoassist.shared.Sql;
import org.palermoassist.subsistence.Parameter;
import org.palermoassist.subsistence.RuleSet;
import org.palermoassist.subsistence.RuleSets;

/**
 * Reminds of claims that are not in, on the days that the rules of subsistence name (T-9): the fund manager by the journey, the State
 * that nominated by its nomination. From the day on which a claim is overdue the whole advance is to be recovered. A day on which
 * the portal did not run is made up for on the next.
 */
@ApplicationScoped
class ClaimReminders {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private JourneyStore journeys;

    @Inject
    private Clock clock;

    /** When somebody is reminded. */
    enum Moment {
        /** The first time. */
        FIRST(Parameter.FIRST_REMINDER_DAYS),
        /** The second time. */
        SECOND(Parameter.SECOND_REMINDER_DAYS),
        /** The third time. */
        THIRD(Parameter.THIRD_REMINDER_DAYS),
        /** The claim is overdue: the advance is recovered. */
        OVERDUE(Parameter.OVERDUE_DAYS),
        /** The State that nominated is told that it never came. */
        REPORT(Parameter.REPORT_DAYS);

        private final Parameter days;

        Moment(Parameter days) {
            this.days = days;
        }

        /** The latest moment that has come since the return; none before the first. */
        static Optional<Moment> of(LocalDate returned, LocalDate today, RuleSet rules) {
            Optional<Moment> found = Optional.empty();
            for (Moment moment : values()) {
                if (!today.isBefore(returned.plusDays(rules.count(moment.days)))) {
                    found = Optional.of(moment);
                }
            }
            return found;
        }
    }

    private record Waiting(
            long id, JourneyRef ref, String nomination, String state, LocalDate departed, LocalDate returned) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void dayBegan(@Observes DayBegan news) {
        List<Waiting> all = Sql.select(
                        "id, ref, nomination_ref, state_code, departs_on, returns_on",
                        "journey WHERE status = ? AND returns_on < ?",
                        JourneyStatus.TRAVELLED.name(),
                        news.day())
                .tail("ORDER BY returns_on, id")
                .list(
                        em,
                        row -> new Waiting(
                                row.number(0),
                                new JourneyRef(row.text(1)),
                                row.text(2),
                                row.text(3),
                                row.date(4).orElseThrow(),
                                row.date(5).orElseThrow()));
        all.forEach(one -> Moment.of(one.returned(), news.day(), ruleSets.inForce(one.departed(), news.by()))
                .filter(moment -> isFirst(one, moment))
                .ifPresent(moment -> remind(one, moment, news)));
    }

    private boolean isFirst(Waiting one, Moment moment) {
        return Sql.change(
                        em,
                        "INSERT IGNORE INTO journey_reminder (journey_id, moment, at) VALUES (?, ?, ?)",
                        one.id(),
                        moment.name(),
                        clock.instant())
                > 0;
    }

    private void remind(Waiting one, Moment moment, DayBegan news) {
        tell(one.ref(), Addressees.secretariat(), moment, news);
        tell(one.nomination(), Addressees.state(one.state()), moment, news);
        if (moment == Moment.OVERDUE || moment == Moment.REPORT) {
            recover(one, news.day());
        }
        audit.record(news.by(), "journey.remind", one.ref(), moment);
    }

    private void tell(Object record, Addressees to, Moment moment, DayBegan news) {
        notices.tell(Notice.of(NoticeKind.CLAIM_DUE, record, to).with("CLAIM_" + moment), news.by());
    }

    private void recover(Waiting one, LocalDate today) {
        if (JourneyPayment.net(journeys.payments(one.id()), PaymentKind.ADVANCE).isPositive()) {
            Sql.change(em, "UPDATE journey SET recover_by = ? WHERE id = ? AND recover_by IS NULL", today, one.id());
        }
    }
}
