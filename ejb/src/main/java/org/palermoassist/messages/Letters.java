package org.palermoassist.messages;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What an administrator does with the outbox. */
@UseCase
public class Letters {
    private static final String COLUMNS =
            "l.ref, l.login, l.subject_key, l.created_at, l.attempts, l.next_try, l.sent_at,"
                    + " l.given_up_at IS NOT NULL, l.failed_reason, l.lives_until";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** One page of letters, given-up ones first, then those that wait, the latest first. */
    public Page<LetterRow> page(Optional<LetterStatus> status, PageRequest wanted, Actor by) {
        by.mustHave(Right.LETTER_ADMINISTER);
        Sql letters = Sql.select(COLUMNS, "letter l WHERE 1=1");
        status.ifPresent(one -> letters.and(
                switch (one) {
                    case WAITING -> "l.next_try IS NOT NULL";
                    case SENT -> "l.sent_at IS NOT NULL";
                    case GIVEN_UP -> "l.given_up_at IS NOT NULL";
                }));
        return letters.tail("ORDER BY l.given_up_at IS NOT NULL DESC, l.next_try IS NOT NULL DESC, l.id DESC")
                .page(em, wanted, this::row);
    }

    /** How many were given up. */
    public long givenUp(Actor by) {
        return by.has(Right.LETTER_ADMINISTER)
                ? Sql.select("1", "letter l WHERE l.given_up_at IS NOT NULL").count(em)
                : 0;
    }

    /**
     * Has a letter that was given up tried again.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link MessagesRule#LETTER_WAS_GIVEN_UP}
     */
    public void tryAgain(LetterRef ref, Actor by) {
        by.mustHave(Right.LETTER_ADMINISTER);
        em.createQuery("SELECT l FROM Letter l WHERE l.ref = :ref", Letter.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref))
                .tryAgain(clock.instant());
        audit.record(by, "letter.tryAgain", ref);
    }

    private LetterRow row(Row row) {
        Optional<Instant> sent = row.instant(6);
        boolean givenUp = row.flag(7);
        boolean ended =
                row.instant(9).filter(end -> end.isBefore(clock.instant())).isPresent();
        LetterStatus status =
                sent.isPresent() ? LetterStatus.SENT : givenUp ? LetterStatus.GIVEN_UP : LetterStatus.WAITING;
        return new LetterRow(
                new LetterRef(row.text(0)),
                row.text(1),
                row.text(2),
                status,
                row.instant(3).orElseThrow(),
                row.integer(4),
                row.instant(5),
                sent,
                row.text(8),
                givenUp && !ended);
    }
}
