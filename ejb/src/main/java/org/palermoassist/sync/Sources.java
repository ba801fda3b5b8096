package org.palermoassist.sync;

import static org.palermoassist.sync.SyncRule.SOURCE_CODE_IS_FREE;
import static org.palermoassist.sync.SyncRule.SOURCE_CODE_SHAPE;
import static org.palermoassist.sync.SyncRule.SOURCE_HAS_NAME;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palermoassist.audit.AuditTrail;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Who sends files in. */
@UseCase
public class Sources {
    private static final int NAME = 200;
    private static final int HEALTH = 11;
    private static final String COLUMNS = "s.code, s.name, s.kind, s.own, s.organization_identifier,"
            + " (SELECT COUNT(*) FROM project p WHERE p.source_id = s.id AND p.sight IS NOT NULL),"
            + " (SELECT COUNT(*) FROM project p WHERE p.source_id = s.id AND p.gone_since IS NOT NULL"
            + " AND p.sight IS NOT NULL),"
            + " r.ref, r.queued_at, s.way, s.paused, " + SourceStore.HEALTH;
    private static final String TABLES =
            "source s LEFT JOIN source_health h ON h.source_id = s.id LEFT JOIN sync_run r ON r.id ="
                    + " (SELECT MAX(x.id) FROM sync_run x WHERE x.source_id = s.id) WHERE 1=1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SourceStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All sources, by name. */
    public List<SourceRow> list(Actor by) {
        by.mustHave(Right.RUN_READ);
        return Sql.select(COLUMNS, TABLES).tail("ORDER BY s.name, s.code").list(em, this::row);
    }

    /**
     * Opens a source.
     *
     * @throws org.palermoassist.shared.RuleViolation {@link SyncRule#SOURCE_CODE_SHAPE}, {@link SyncRule#SOURCE_HAS_NAME},
     *     {@link SyncRule#SOURCE_CODE_IS_FREE}
     */
    public void open(NewSource wanted, Actor by) {
        by.mustHave(Right.IMPORT_RUN);
        SOURCE_CODE_SHAPE.require(wanted.code().matches("[A-Z0-9_-]{2,40}"), wanted.code());
        String name = wanted.name().strip();
        SOURCE_HAS_NAME.require(!name.isEmpty() && name.length() <= NAME, name.length());
        long taken = Sql.select("1", "source s WHERE s.code = ?", wanted.code()).count(em);
        SOURCE_CODE_IS_FREE.require(taken == 0, wanted.code());
        Sql.change(
                em,
                "INSERT INTO source (code, name, kind, organization_identifier, own, created_at)"
                        + " VALUES (?, ?, ?, ?, FALSE, ?)",
                wanted.code(),
                name,
                wanted.kind().name(),
                wanted.organization().filter(o -> !o.isBlank()).orElse(null),
                clock.instant());
        store.begin(wanted.code(), Optional.empty(), false);
        audit.record(by, "sync.openSource", wanted.code(), wanted.kind());
    }

    private SourceRow row(Row row) {
        Way way = Way.valueOf(row.text(9));
        SourceHealth health = SourceStore.health(row, HEALTH, clock.instant());
        return new SourceRow(
                row.text(0),
                row.text(1),
                SourceKind.valueOf(row.text(2)),
                row.flag(3),
                row.optional(4),
                row.number(5),
                row.number(6),
                row.optional(7).map(RunRef::new),
                row.instant(8),
                way,
                SourceState.of(row.flag(3), way.isFetched(), row.flag(10), health),
                health);
    }
}
