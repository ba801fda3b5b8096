package org.palermoassist.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.palermoassist.security.Actor;
import org.palermoassist.security.OtherWorkspaces;
import org.palermoassist.security.Role;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;

/**
 * Reads the history as far as the reader may know it: the State all of it; Secretariat and auditor from the first submission
 * on; others the steps of a need that stands open, without reasons. What became of a field is told to those who may read it (U-23).
 */
@ApplicationScoped
class NeedPast {
    private static final String COLUMNS =
            """
            e.at, e.login, e.role, e.act, e.field, e.old_value, e.new_value, e.reason,
            COALESCE(
              (SELECT s.name FROM state_name s WHERE CONCAT('state:', s.code) = e.body AND s.lang = '%1$s'),
              (SELECT s.name FROM state_name s WHERE CONCAT('state:', s.code) = e.body AND s.lang = 'en'),
              (SELECT o.name FROM organization o WHERE CONCAT('organization:', o.ref) = e.body), ''),
            e.body,
            COALESCE((SELECT s.name FROM state_name s WHERE s.code = e.on_behalf AND s.lang = '%1$s'),
              (SELECT s.name FROM state_name s WHERE s.code = e.on_behalf AND s.lang = 'en'), e.on_behalf, ''),
            """
                    + OtherWorkspaces.sql("e.login", "e.at", "e.body").replace("%", "%%");

    @PersistenceContext
    private EntityManager em;

    List<NeedEventRow> of(long id, String state, Set<NeedField> hidden, Actor by) {
        boolean own = by.speaksFor(state);
        boolean auditor = by.role() == Role.AUDITOR;
        Sql sql = Sql.select(COLUMNS.formatted(NeedsService.language(by)), "need_event e WHERE e.need_id = ?", id);
        if (!own && (auditor || by.role() == Role.COORDINATOR)) {
            sql.and("e.id >= (SELECT MIN(f.id) FROM need_event f WHERE f.need_id = ? AND f.act = 'SUBMIT')", id);
        } else if (!own) {
            sql.and(
                    "e.field = 'STATUS' AND e.new_value IN ?",
                    List.of("OPEN", "PARTLY_COVERED", "COVERED", "MET", "MERGED"));
        }
        boolean inside = own || auditor || by.role() == Role.COORDINATOR;
        return sql
                .tail("ORDER BY e.id")
                .list(em, row -> event(row, auditor || own && row.text(9).equals("state:" + state), inside)
                        .also(auditor || own ? OtherWorkspaces.of(row.text(11)) : List.of()))
                .stream()
                .filter(event -> hidden.stream().noneMatch(field -> field.isIn(event.field())))
                .toList();
    }

    private static NeedEventRow event(Row row, boolean named, boolean inside) {
        return new NeedEventRow(
                row.instant(0).orElseThrow(),
                named ? row.text(1) : "",
                row.text(2),
                row.text(8),
                NeedAct.valueOf(row.text(3)),
                row.text(4),
                row.text(5),
                row.text(6),
                inside ? row.text(7) : "",
                row.text(10),
                List.of());
    }

    /** Whether the person wrote or submitted the need, in whatever role and workspace: the login tells. */
    boolean isWrittenBy(long id, Actor by) {
        return Sql.select("1", "need_event WHERE need_id = ? AND login = ?", id, by.login())
                        .and("act IN ('CREATE', 'COPY', 'EDIT', 'TRANSLATE', 'SUBMIT')")
                        .count(em)
                > 0;
    }

    /** Why the Secretariat sent the need back, the last time; empty when it never did. */
    String lastReturn(long id) {
        return Sql.select("reason", "need_event WHERE need_id = ? AND act = 'RETURN'", id)
                .tail("ORDER BY id DESC")
                .first(em, row -> row.text(0))
                .orElse("");
    }
}
