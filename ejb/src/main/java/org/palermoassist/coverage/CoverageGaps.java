package org.palermoassist.coverage;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Row;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/** Needs that nobody answers (K-4), and how many needs of a period were answered or met (K-2). */
@UseCase
public class CoverageGaps {
    private static final String NO_LINK =
            "NOT EXISTS (SELECT 1 FROM need_link l WHERE l.need_ref = n.ref" + " AND l.status = 'ACCEPTED')";

    /** A project that counts (P-6) on a provision of the need and in its State: rule K-4 calls it "in its cells". */
    private static final String PROJECT_HERE = "EXISTS (SELECT 1 FROM need_provision np JOIN project_tag t ON"
            + " t.provision_code = np.provision_code AND t.confidence IN ('EXPLICIT', 'CONFIRMED') JOIN project p ON p.id"
            + " = t.project_id JOIN project_place pl ON pl.project_id = p.id AND pl.kind = 'STATE' AND pl.code ="
            + " n.state_code WHERE np.need_id = n.id AND p.status IN ('1', '2') AND p.gone_since IS NULL AND p.quarantined"
            + " = FALSE AND p.set_aside = FALSE AND p.visibility = 'PUBLIC')";

    private static final String COLUMNS = "n.ref, n.title, n.state_code,"
            + " (SELECT GROUP_CONCAT(q.provision_code ORDER BY q.provision_code) FROM need_provision q"
            + " WHERE q.need_id = n.id), n.submitted_at, " + PROJECT_HERE;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Open needs without an accepted link, by State and title.
     *
     * @param weak only those beside unlinked projects, or only those without any; empty for both
     * @param instrument code, such as {@code UNTOC}
     * @param region M49 or sample region
     */
    public Page<CoverageGap> page(
            Optional<Boolean> weak,
            Optional<String> instrument,
            Optional<String> region,
            PageRequest wanted,
            Actor by) {
        Sql sql = Sql.select(
                        COLUMNS,
                        "need n JOIN place_region r ON r.kind = 'STATE' AND r.code = n.state_code"
                                + " JOIN state_name s ON s.code = n.state_code AND s.lang = 'en'"
                                + " LEFT JOIN state_name t ON t.code = n.state_code AND t.lang = ?"
                                + " WHERE n.status = 'OPEN'",
                        by.language())
                .and(Visibility.of(by).ofState("n"))
                .and(NO_LINK)
                .andIf(instrument, "n.instrument_code = ?");
        region.ifPresent(code -> sql.and("(r.top = ? OR r.sub = ?)", code, code));
        weak.ifPresent(beside -> sql.and((beside ? "" : "NOT ") + PROJECT_HERE));
        return sql.tail("ORDER BY COALESCE(t.name, s.name), n.title, n.id").page(em, wanted, CoverageGaps::gap);
    }

    /** The ratio of the running year, over the needs that the reader may see. */
    public CoverageRatio ratioOfThisYear(Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate from = today.withDayOfYear(1);
        Instant start = from.atStartOfDay(ZoneOffset.UTC).toInstant();
        long open = opened(by)
                .and("(n.status IN ('OPEN', 'PARTLY_COVERED', 'COVERED') OR n.status_at >= ?)", start)
                .count(em);
        long covered = opened(by)
                .and("n.status IN ('COVERED', 'MET') AND n.status_at >= ?", start)
                .count(em);
        return new CoverageRatio(from, today, covered, open);
    }

    private static Sql opened(Actor by) {
        return Sql.select("n.id", "need n WHERE n.opened_at IS NOT NULL")
                .and(Visibility.of(by).ofState("n"));
    }

    private static CoverageGap gap(Row row) {
        List<String> provisions = List.of(row.text(3).split(","));
        return new CoverageGap(
                row.text(0),
                row.text(1),
                row.text(2),
                provisions,
                row.instant(4).orElseThrow(),
                row.flag(5));
    }
}
