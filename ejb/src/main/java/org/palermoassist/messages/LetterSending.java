package org.palermoassist.messages;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** What the sender does with the outbox, letter by letter. */
@UseCase
public class LetterSending {
    private static final System.Logger LOG = System.getLogger(LetterSending.class.getName());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Letters whose time has come, those that waited longest first.
     *
     * @param most how many at most
     */
    public List<LetterRef> due(int most, Actor by) {
        by.mustHave(Right.MAIL_SEND);
        return Sql.select("l.ref", "letter l WHERE l.next_try IS NOT NULL")
                .and("l.next_try <= ?", clock.instant())
                .tail("ORDER BY l.next_try, l.id LIMIT " + most)
                .list(em, row -> new LetterRef(row.text(0)));
    }

    /** The letter as it goes out; nothing when it does not wait any more. */
    public Optional<LetterToSend> take(LetterRef ref, Actor by) {
        by.mustHave(Right.MAIL_SEND);
        return Optional.of(find(ref)).filter(Letter::isWaiting).map(Letter::toSend);
    }

    /** The letter went out. */
    public void sent(LetterRef ref, Actor by) {
        by.mustHave(Right.MAIL_SEND);
        Letter letter = find(ref);
        if (letter.isWaiting()) {
            letter.sent(clock.instant());
            LOG.log(Level.INFO, "messages.sent letter=" + ref);
        }
    }

    /**
     * The letter did not go out. It rests longer after each failure, and is given up after several.
     *
     * @param reason what the mail server said
     * @param lasting whether another try could not end otherwise
     */
    public void failed(LetterRef ref, String reason, boolean lasting, Actor by) {
        by.mustHave(Right.MAIL_SEND);
        Letter letter = find(ref);
        if (letter.isWaiting()) {
            letter.failed(reason, lasting, clock.instant());
            LOG.log(Level.INFO, "messages.failed letter=" + ref + " attempts=" + letter.attempts());
        }
    }

    private Letter find(LetterRef ref) {
        return em.createQuery("SELECT l FROM Letter l WHERE l.ref = :ref", Letter.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ref));
    }
}
