package org.palermoassist.messages;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Questions and answers between a State and one provider. What was said stays; the trail holds that it was said, never what. */
@UseCase
public class Threads {
    private static final int LONGEST = 4000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Records records;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Asks the other side about a record.
     *
     * @param record ref of a need or project
     * @param text 1 to 4000 characters
     * @throws NotFound when the reader may not see the record
     * @throws RuleViolation {@link MessagesRule#QUESTION_HAS_TWO_SIDES}, {@link MessagesRule#POST_FITS}
     */
    public ThreadRef ask(String record, String text, Actor by) {
        by.mustHave(Right.THREAD_WRITE);
        RecordDesk.Sides sides = records.sides(record, by).orElseThrow(() -> new NotFound(record));
        ThreadReading.Two two = ThreadReading.asked(sides, by)
                .orElseThrow(() -> new RuleViolation(MessagesRule.QUESTION_HAS_TWO_SIDES, record));
        String said = fit(text);
        Sql.change(
                em,
                "INSERT IGNORE INTO thread (ref, record_ref, state_code, organization_ref, opened_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                ThreadRef.next().value(),
                record,
                two.state(),
                two.organization(),
                clock.instant());
        Found thread = Sql.select(Found.COLUMNS, "thread t WHERE 1=1")
                .and("t.record_ref = ?", record)
                .and("t.state_code = ?", two.state())
                .and("t.organization_ref = ?", two.organization())
                .first(em, Found::of)
                .orElseThrow();
        post(thread, said, by);
        return thread.ref();
    }

    /**
     * Writes on in a thread.
     *
     * @param text 1 to 4000 characters
     * @throws NotFound when the reader may not see it, or no longer its record
     * @throws RuleViolation {@link MessagesRule#ONLY_SIDES_WRITE}, {@link MessagesRule#POST_FITS}
     */
    public void answer(ThreadRef ref, String text, Actor by) {
        by.mustHave(Right.THREAD_WRITE);
        Found thread = Sql.select(Found.COLUMNS, "thread t WHERE t.ref = ?", ref.value())
                .and(ThreadSight.of(by))
                .first(em, Found::of)
                .filter(found -> records.sides(found.record(), by).isPresent())
                .orElseThrow(() -> new NotFound(ref));
        MessagesRule.ONLY_SIDES_WRITE.require(ThreadSight.isSide(thread.state(), thread.organization(), by), ref);
        post(thread, fit(text), by);
    }

    private void post(Found thread, String text, Actor by) {
        Optional<String> last = Sql.select("p.body", "thread_post p WHERE p.thread_id = ?", thread.id())
                .tail("ORDER BY p.id DESC")
                .first(em, row -> row.text(0));
        String body = by.body().orElseThrow();
        Sql.change(
                em,
                "INSERT INTO thread_post (thread_id, at, login, role, body, text)" + " VALUES (?, ?, ?, ?, ?, ?)",
                thread.id(),
                clock.instant(),
                by.login(),
                by.role().name(),
                body,
                text);
        audit.record(by, "thread.write", thread.ref(), thread.record());
        boolean answers = last.filter(said -> !said.equals(body)).isPresent();
        Addressees others = by.speaksFor(thread.state())
                ? Addressees.organization(thread.organization())
                : Addressees.state(thread.state());
        NoticeKind kind = answers ? NoticeKind.QUESTION_ANSWERED : NoticeKind.QUESTION_ASKED;
        notices.tell(Notice.of(kind, thread.record(), others), by);
    }

    private static String fit(String text) {
        String said = text.strip();
        MessagesRule.POST_FITS.require(!said.isEmpty() && said.length() <= LONGEST, said.length(), LONGEST);
        return said;
    }

    private record Found(long id, ThreadRef ref, String record, String state, String organization) {
        static final String COLUMNS = "t.id, t.ref, t.record_ref, t.state_code, t.organization_ref";

        static Found of(org.palermoassist.shared.Row row) {
            return new Found(row.number(0), new ThreadRef(row.text(1)), row.text(2), row.text(3), row.text(4));
        }
    }
}
