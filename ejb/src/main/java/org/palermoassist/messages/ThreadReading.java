package org.palermoassist.messages;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Reads questions and answers about a record. */
@UseCase
public class ThreadReading {
    private static final String COLUMNS = "t.id, t.ref, t.state_code, t.organization_ref, %s, %s";
    private static final String STATE = "CONCAT('state:', t.state_code)";
    private static final String ORGANIZATION = "CONCAT('organization:', t.organization_ref)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Records records;

    /**
     * Those that the reader may see, the latest thread first.
     *
     * @param record ref of a need or project
     * @throws NotFound when the reader may not see the record
     */
    public List<ThreadRow> of(String record, Actor by) {
        records.sides(record, by).orElseThrow(() -> new NotFound(record));
        return Sql.select(
                        COLUMNS.formatted(BodyName.of(STATE, by), BodyName.of(ORGANIZATION, by)), "thread t WHERE 1=1")
                .and("t.record_ref = ?", record)
                .and(ThreadSight.of(by))
                .tail("ORDER BY t.id DESC")
                .list(em, row -> thread(row, by));
    }

    /**
     * A thread of one's own.
     *
     * @param record ref of the need or project that it is about
     */
    public record OwnThread(String record, ThreadRow thread) {}

    /** All in which the reader's State or organization is a side, about records that it may see now, oldest first. */
    public List<OwnThread> own(Actor by) {
        by.mustHave(Right.OWN_WHOLE);
        String columns = COLUMNS.formatted(BodyName.of(STATE, by), BodyName.of(ORGANIZATION, by)) + ", t.record_ref";
        return Sql.select(columns, "thread t WHERE 1=1")
                .and(ThreadSight.of(by))
                .tail("ORDER BY t.id")
                .list(em, row -> new OwnThread(row.text(6), thread(row, by)))
                .stream()
                .filter(own -> records.sides(own.record(), by).isPresent())
                .toList();
    }

    /**
     * Whether the reader may begin to ask about a record: a provider the State of a need, a State the provider of a project that
     * names it. Where there is a thread already, one goes on there.
     */
    public boolean mayAsk(String record, Actor by) {
        return by.has(Right.THREAD_WRITE)
                && records.sides(record, by)
                        .flatMap(sides -> asked(sides, by))
                        .filter(sides -> isFree(record, sides))
                        .isPresent();
    }

    /**
     * Between whom the reader's question would be.
     *
     * @param state its code
     * @param organization its ref
     */
    record Two(String state, String organization) {}

    /** The State and the provider, when the reader is one and the other is known. */
    static Optional<Two> asked(RecordDesk.Sides sides, Actor by) {
        if (sides.provider().isPresent()) {
            return by.stateCode()
                    .filter(sides.states()::contains)
                    .map(state -> new Two(state, sides.provider().get()));
        }
        return by.organizationRef()
                .filter(own -> sides.states().size() == 1)
                .map(own -> new Two(sides.states().iterator().next(), own));
    }

    private boolean isFree(String record, Two two) {
        return Sql.select("1", "thread t WHERE 1=1")
                        .and("t.record_ref = ?", record)
                        .and("t.state_code = ?", two.state())
                        .and("t.organization_ref = ?", two.organization())
                        .count(em)
                == 0;
    }

    private ThreadRow thread(Row row, Actor by) {
        List<ThreadPost> posts = Sql.select(
                        "COALESCE((SELECT a.display_name FROM account a WHERE a.login = p.login), ''), p.role, p.body, "
                                + BodyName.of("p.body", by) + ", p.at, p.text",
                        "thread_post p WHERE p.thread_id = ?",
                        row.number(0))
                .tail("ORDER BY p.id")
                .list(em, post -> post(post, by));
        return new ThreadRow(
                new ThreadRef(row.text(1)),
                row.text(4),
                row.text(5),
                ThreadSight.isSide(row.text(2), row.text(3), by),
                posts);
    }

    private static ThreadPost post(Row row, Actor by) {
        boolean own = by.body().filter(row.text(2)::equals).isPresent();
        return new ThreadPost(
                own ? row.text(0) : "",
                Role.valueOf(row.text(1)),
                row.text(3),
                row.instant(4).orElseThrow(),
                row.text(5));
    }
}
