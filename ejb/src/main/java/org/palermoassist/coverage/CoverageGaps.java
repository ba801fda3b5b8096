package org.palermoassist.coverage;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Provisions and States with a public project that counts (P-6), each pair once: rule K-4 calls them the need's cells. */
    private static final String CELLS = "(SELECT DISTINCT t.provision_code, pl.code FROM project p"
            + " JOIN project_tag t ON t.project_id = p.id AND t.confidence IN ('EXPLICIT', 'CONFIRMED')"
            + " JOIN project_place pl ON pl.project_id = p.id AND pl.kind = 'STATE'"
            + " WHERE p.in_figures = TRUE AND p.sight = 1)";

    private static final String WITH_PROJECTS = "(SELECT np.need_id FROM need_provision np JOIN need m ON m.id ="
            + " np.need_id JOIN " + CELLS + " c ON c.provision_code = np.provision_code AND c.code = m.state_code)";

    /** The same for one need, from its State's projects. */
    private static final String PROJECT_HERE = "EXISTS (SELECT 1 FROM project_place pl JOIN project p ON p.id ="
            + " pl.project_id JOIN project_tag t ON t.project_id = p.id AND t.confidence IN ('EXPLICIT', 'CONFIRMED')"
            + " JOIN need_provision np ON np.provision_code = t.provision_code AND np.need_id = n.id"
            + " WHERE pl.kind = 'STATE' AND pl.code = n.state_code AND p.in_figures = TRUE AND p.sight = 1)";

    private static final String COLUMNS = "n.ref, n.title, n.state_code,"
            + " (SELECT GROUP_CONCAT(q.provision_code ORDER BY q.provision_code) FROM need_provision q"
            + " WHERE q.need_id = n.id), n.submitted_at";

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
        weak.ifPresent(beside -> sql.and("n.id " + (beside ? "IN " : "NOT IN ") + WITH_PROJECTS));
        Page<Row> page =
                sql.tail("ORDER BY COALESCE(t.name, s.name), n.title, n.id").page(em, wanted, row -> row);
        Set<String> beside =
                besideProjects(page.items().stream().map(row -> row.text(0)).toList());
        List<CoverageGap> gaps = page.items().stream()
                .map(row -> gap(row, beside.contains(row.text(0))))
                .toList();
        return new Page<>(gaps, page.total(), page.page(), page.size());
    }

    private Set<String> besideProjects(List<String> needs) {
        return new HashSet<>(Sql.select("n.ref", "need n WHERE n.ref IN ?", needs)
                .and(PROJECT_HERE)
                .list(em, row -> row.text(0)));
    }

    /** The ratio of the running year, over the needs that the reader may see. */
    public CoverageRatio ratioOfThisYear(Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate from = today.withDayOfYear(1);
        Instant start = from.atStartOfDay(ZoneOffset.UTC).toInstant();
        long[] open = counted(
                opened(by).and("(n.status IN ('OPEN', 'PARTLY_COVERED', 'COVERED') OR n.status_at >= ?)", start));
        long[] covered = counted(opened(by).and("n.status IN ('COVERED', 'MET') AND n.status_at >= ?", start));
        boolean few = FewStates.isFew(open[1]) || FewStates.isFew(covered[1]);
        return new CoverageRatio(from, today, few ? 0 : covered[0], few ? 0 : open[0], few);
    }

    /** Needs, and how many States they are of. */
    private long[] counted(Sql sql) {
        return sql.first(em, row -> new long[] {row.number(0), row.number(1)}).orElseThrow();
    }

    private static Sql opened(Actor by) {
        return Sql.select("COUNT(*), COUNT(DISTINCT n.state_code)", "need n WHERE n.opened_at IS NOT NULL")
                .and(Visibility.of(by).ofState("n"));
    }

    private static CoverageGap gap(Row row, boolean weak) {
        List<String> provisions = List.of(row.text(3).split(","));
        return new CoverageGap(
                row.text(0),
                row.text(1),
                row.text(2),
                provisions,
                row.instant(4).orElseThrow(),
                weak);
    }
}
