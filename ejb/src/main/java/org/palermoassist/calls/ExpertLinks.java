package org.palermoassist.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.palermoassist.messages.OutsideLetter;
import org.palermoassist.messages.OutsideLetters;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Secrets;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * Personal links of experts. A letter brings the link, the State tells the second fact by other means (U-10, U-32); the link lives until
 * the meeting is over.
 */
@UseCase
public class ExpertLinks {
    static final int MOST_WRONG = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NominationStore store;

    @Inject
    private Secrets secrets;

    @Inject
    private OutsideLetters letters;

    @Inject
    private CallsJournal journal;

    @Inject
    private Clock clock;

    /** What came of typing the second fact. */
    public record Entry(Outcome outcome, Optional<ExpertPass> pass) {}

    /** What came of typing the second fact. */
    public enum Outcome {
        /** It opens the expert's part. */
        OPEN,
        /** It is not the one; the fifth wrong one ends the link. */
        WRONG,
        /** The link does not live, or never did. */
        GONE
    }

    /**
     * Writes to the expert; earlier links open nothing any more.
     *
     * @return the second fact, to be told by other means than e-mail; shown once and never again
     * @throws org.palermoassist.shared.RuleViolation {@link CallsRule#LINK_IS_FOR_STANDING}
     */
    public String send(NominationRef ref, Actor by) {
        if (!by.has(Right.NOMINATION_ON_BEHALF)) {
            by.mustHave(Right.NOMINATION_PREPARE);
        }
        Known known = store.seen(ref, by);
        Instant now = clock.instant();
        Instant until = Deadlines.endOf(known.times().closesOn());
        CallsRule.LINK_IS_FOR_STANDING.require(!known.head().done().isOver() && until.isAfter(now), ref);
        Sql.change(
                em,
                "UPDATE expert_link SET until_at = ? WHERE nomination_id = ? AND until_at > ?",
                now,
                known.head().id(),
                now);
        String token = secrets.link();
        String code = secrets.code();
        keep(known, token, code, until, by);
        letters.write(new OutsideLetter(
                "expert.link",
                known.head().name(),
                known.head().email(),
                known.head().language(),
                ref.value(),
                "/expert?token=" + token,
                until));
        journal.written(ref, CallAct.LINK, "", by);
        return code;
    }

    /** A pass for the loader of the sample world: nobody is written to, and nobody knows link or second fact. */
    ExpertPass made(Known known, Instant until, Actor by) {
        String token = secrets.link();
        keep(known, token, secrets.code(), until, by);
        return new ExpertPass(living(new Typed(token)).orElseThrow().id());
    }

    private void keep(Known known, String token, String code, Instant until, Actor by) {
        Sql.change(
                em,
                "INSERT INTO expert_link (nomination_id, token_hash, code_hash, made_at, made_by, until_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                known.head().id(),
                secrets.linkHash(new Typed(token)),
                secrets.codeHash(new Typed(code)),
                clock.instant(),
                by.login(),
                until);
    }

    /** Whose part a link opens, while it lives: the name alone. */
    public Optional<String> look(Typed token, Actor by) {
        return living(token).map(Living::name);
    }

    /** Opens the expert's part by link and second fact. */
    public Entry enter(Typed token, Typed code, Actor by) {
        Optional<Living> living = living(token);
        if (living.isEmpty()) {
            return new Entry(Outcome.GONE, Optional.empty());
        }
        if (!secrets.proves(code, living.get().codeHash())) {
            Sql.change(
                    em,
                    "UPDATE expert_link SET wrong = wrong + 1 WHERE id = ?",
                    living.get().id());
            return new Entry(Outcome.WRONG, Optional.empty());
        }
        return new Entry(Outcome.OPEN, Optional.of(new ExpertPass(living.get().id())));
    }

    private record Living(long id, String codeHash, String name) {}

    private Optional<Living> living(Typed token) {
        return Sql.select(
                        "l.id, l.code_hash, x.name",
                        "expert_link l JOIN nomination x ON x.id = l.nomination_id WHERE l.token_hash = ?",
                        secrets.linkHash(token))
                .and("l.until_at > ?", clock.instant())
                .and("l.wrong < " + MOST_WRONG)
                .and("x.status IN ('DRAFT', 'ANNOUNCED')")
                .first(em, row -> new Living(row.number(0), row.text(1), row.text(2)));
    }
}
