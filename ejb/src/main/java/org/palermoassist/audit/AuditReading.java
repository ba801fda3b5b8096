package org.palermoassist.audit;

import static org.palermoassist.security.Right.AUDIT_READ;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** The auditor's view of the trail. */
@UseCase
public class AuditReading {
    private static final String COLUMNS = "a.recorded_at, a.login, a.role, a.state_code, a.organization_ref, a.action,"
            + " a.record_ref, a.facts, a.outcome, a.origin, a.id, a.workspace, a.on_behalf_of, a.old_value, a.new_value,"
            + " a.reason";
    private static final int ID = 10;
    private static final int PART = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    /**
     * Lines of the trail, newest first.
     *
     * @throws org.palermoassist.shared.NotAllowed for anybody but an auditor
     */
    public Page<AuditEntry> page(AuditFilter filter, PageRequest wanted, Actor by) {
        by.mustHave(AUDIT_READ);
        return lines(filter).tail("ORDER BY a.id DESC").page(em, wanted, AuditReading::entry);
    }

    /**
     * All lines that the filter lets through, newest first, read part by part while they are taken. That somebody took them
     * away stands in the trail.
     *
     * @throws org.palermoassist.shared.NotAllowed for anybody but an auditor
     */
    public Stream<AuditEntry> all(AuditFilter filter, Actor by) {
        by.mustHave(AUDIT_READ);
        audit.record(by, "audit.export", filter.ref().orElse(""), filter.asked());
        return Stream.iterate(part(filter, Long.MAX_VALUE), part -> !part.isEmpty(), part -> part(filter, last(part)))
                .flatMap(List::stream)
                .map(AuditReading::entry);
    }

    /**
     * Every action that stands in the trail.
     *
     * @throws org.palermoassist.shared.NotAllowed for anybody but an auditor
     */
    public List<String> actions(Actor by) {
        by.mustHave(AUDIT_READ);
        return Sql.select("DISTINCT a.action", "audit_entry a WHERE 1=1")
                .tail("ORDER BY a.action")
                .list(em, row -> row.text(0));
    }

    private List<Row> part(AuditFilter filter, long below) {
        return lines(filter)
                .and("a.id < ?", below)
                .tail("ORDER BY a.id DESC LIMIT " + PART)
                .list(em, row -> row);
    }

    private static long last(List<Row> part) {
        return part.get(part.size() - 1).number(ID);
    }

    private static Sql lines(AuditFilter filter) {
        Sql lines = Sql.select(COLUMNS, "audit_entry a WHERE 1=1");
        filter.body()
                .ifPresent(body -> lines.and(
                        "(a.state_code = ? OR a.organization_ref = ? OR a.on_behalf_of = ?)", body, body, body));
        return lines.andIf(filter.ref(), "a.record_ref = ?")
                .andIf(filter.login(), "a.login = ?")
                .andIf(filter.role(), "a.role = ?")
                .andIf(filter.action().map(start -> start.replaceAll("([%_\\\\])", "\\\\$1") + "%"), "a.action LIKE ?")
                .andIf(filter.refused().map(only -> only ? "REFUSED" : "DONE"), "a.outcome = ?")
                .andIf(filter.from().map(AuditReading::startOf), "a.recorded_at >= ?")
                .andIf(filter.to().map(day -> startOf(day.plusDays(1))), "a.recorded_at < ?");
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.instant(0).orElseThrow(),
                row.text(1),
                row.text(2),
                row.text(3) + row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8).equals("REFUSED"),
                row.text(9),
                row.text(11),
                row.text(12),
                new AuditChange(row.text(13), row.text(14), row.text(15)));
    }
}
