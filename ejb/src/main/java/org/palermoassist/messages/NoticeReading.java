package org.palermoassist.messages;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.InstantConverter;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** One's own notices in the workspace in force. */
@UseCase
public class NoticeReading {
    private static final String COLUMNS =
            "n.ref, n.kind, n.record_ref, n.facts, n.from_role, %s, n.at, n.read_at IS NULL";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Records records;

    @Inject
    private Clock clock;

    /** One page of them, unread ones first, the latest first. */
    public Page<NoticeRow> page(NoticeFilter filter, PageRequest wanted, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        Sql own = Sql.select(COLUMNS.formatted(BodyName.of("n.from_body", by)), "notice n WHERE 1=1")
                .and(NoticeSight.of(by))
                .andIf(filter.group(), "n.kind_group = ?");
        if (filter.unreadOnly()) {
            own.and("n.read_at IS NULL");
        }
        Page<NoticeRow> page =
                own.tail("ORDER BY n.read_at IS NULL DESC, n.id DESC").page(em, wanted, NoticeReading::row);
        Set<String> visible = records.visible(
                page.items().stream().flatMap(row -> row.recordRef().stream()).collect(Collectors.toSet()), by);
        return new Page<>(
                page.items().stream()
                        .map(row -> row.recordRef().filter(visible::contains).isPresent() ? row : row.withoutRecord())
                        .toList(),
                page.total(),
                page.page(),
                page.size());
    }

    /** How many are unread. */
    public long unread(Actor by) {
        return by.has(Right.ACCOUNT_OWN)
                ? Sql.select("1", "notice n WHERE n.read_at IS NULL")
                        .and(NoticeSight.of(by))
                        .count(em)
                : 0;
    }

    /** Marks one of them as read; one of somebody else stays as it is. */
    public void read(NoticeRef ref, Actor by) {
        mark("ref = ?", ref.value(), by);
    }

    /** Marks all that came until now as read. */
    public void readAll(Actor by) {
        mark("at <= ?", InstantConverter.toTimestamp(clock.instant()), by);
    }

    private void mark(String which, Object value, Actor by) {
        by.mustHave(Right.ACCOUNT_OWN);
        Timestamp now = InstantConverter.toTimestamp(clock.instant());
        Sql.change(
                em,
                "UPDATE notice SET read_at = ?, digested_at = COALESCE(digested_at, ?)"
                        + " WHERE login = ? AND body = ? AND read_at IS NULL AND " + which,
                now,
                now,
                by.login(),
                by.body().orElse(""),
                value);
    }

    private static NoticeRow row(Row row) {
        return new NoticeRow(
                new NoticeRef(row.text(0)),
                NoticeKind.valueOf(row.text(1)),
                row.optional(2),
                row.text(3),
                Role.valueOf(row.text(4)),
                row.text(5),
                row.instant(6).orElseThrow(),
                row.flag(7));
    }
}
