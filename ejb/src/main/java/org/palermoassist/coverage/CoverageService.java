package org.palermoassist.coverage;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.palermoassist.security.Actor;
import org.palermoassist.shared.Sql;
import org.palermoassist.shared.UseCase;

/**
 * What was asked, and who answers: the coverage matrix (K-1), the records behind a cell, gaps (K-4). It owns no data; every
 * figure is one query over needs and projects with the reader's visibility in it. States are never ranked (K-8).
 */
@UseCase
public class CoverageService {
    private static final int MOST_RECORDS = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CoverageCache cache;

    @Inject
    private Clock clock;

    /** The matrix, counted from the records that the reader may see; at most some seconds old while an import runs. */
    public CoverageMatrix matrix(CoverageQuery query, Actor by) {
        return cache.get(query, by, versions(), () -> count(query, by));
    }

    /**
     * The records that one cell counts.
     *
     * @param line code of the provision or area
     * @param column code of the region, State or provider; at most 500 of each kind are given
     */
    public CoverageRecords records(CoverageQuery query, String line, String column, Actor by) {
        CoverageTables tables = new CoverageTables(query, by);
        List<CoverageNeed> needs = tables.needs("DISTINCT n.ref, n.title, n.state_code, n.status, n.counting_links > 0")
                .and(tables.line() + " = ?", line)
                .and(tables.columnOfNeeds() + " = ?", column)
                .tail("ORDER BY n.state_code, n.title LIMIT " + MOST_RECORDS)
                .list(em, row -> new CoverageNeed(row.text(0), row.text(1), row.text(2), row.text(3), row.flag(4)));
        List<CoverageProject> projects = tables.projects(
                        "p.ref, p.title, p.reporting_org_name, p.status, MIN(t.confidence)")
                .and(tables.line() + " = ?", line)
                .and(tables.columnOfProjects() + " = ?", column)
                .tail("GROUP BY p.ref, p.title, p.reporting_org_name, p.status ORDER BY p.title LIMIT " + MOST_RECORDS)
                .list(em, row -> new CoverageProject(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)));
        return new CoverageRecords(needs, projects);
    }

    private CoverageMatrix count(CoverageQuery query, Actor by) {
        CoverageTables tables = new CoverageTables(query, by);
        Map<String, Map<String, CoverageCell>> cells = new HashMap<>();
        FewStates few = new FewStates();
        needs(query, tables, few).forEach(cell -> put(cells, cell));
        String projects = tables.line() + ", " + tables.columnOfProjects()
                + ", COUNT(DISTINCT IF(p.status = '2', p.id, NULL)), COUNT(DISTINCT IF(p.status = '1', p.id, NULL))";
        tables.projects(projects)
                .tail("GROUP BY 1, 2")
                .list(em, row -> new CoverageCell(row.text(0), row.text(1), 0, 0, row.number(2), row.number(3)))
                .forEach(cell -> put(cells, cell));
        return new CoverageMatrix(
                lines(query, cells.keySet(), by),
                new CoverageHeads(em, by.language()).columns(query.columns(), columns(cells)),
                cells,
                total(tables, few),
                distinct(tables.projects("COUNT(DISTINCT p.id)")),
                clock.instant());
    }

    /** Cells of needs. One of a State is that State's; any other is a sum over States. */
    private List<CoverageCell> needs(CoverageQuery query, CoverageTables tables, FewStates few) {
        boolean sums = query.columns() != CoverageColumns.STATE;
        String columns = tables.line() + ", " + tables.columnOfNeeds() + ", COUNT(DISTINCT n.id),"
                + " COUNT(DISTINCT IF(n.counting_links > 0, n.id, NULL))"
                + (sums ? ", GROUP_CONCAT(DISTINCT n.state_code)" : "");
        return tables.needs(columns)
                .tail("GROUP BY 1, 2")
                .list(
                        em,
                        row -> sums && few.hides(row.text(4))
                                ? new CoverageCell(row.text(0), row.text(1), 0, 0, 0, 0, true)
                                : new CoverageCell(row.text(0), row.text(1), row.number(2), row.number(3), 0, 0));
    }

    private Optional<Long> total(CoverageTables tables, FewStates few) {
        return tables.needs("COUNT(DISTINCT n.id), COUNT(DISTINCT n.state_code)")
                .first(
                        em,
                        row -> few.isGivenAwayByTotal() || FewStates.isFew(row.number(1))
                                ? Optional.<Long>empty()
                                : Optional.of(row.number(0)))
                .orElse(Optional.of(0L));
    }

    private List<CoverageHead> lines(CoverageQuery query, Set<String> withRecords, Actor by) {
        CoverageHeads heads = new CoverageHeads(em, by.language());
        return query.lines() == CoverageLines.AREA ? heads.areas(query) : heads.provisions(query, withRecords);
    }

    private static Set<String> columns(Map<String, Map<String, CoverageCell>> cells) {
        Set<String> codes = new TreeSet<>();
        cells.values().forEach(line -> codes.addAll(line.keySet()));
        return codes;
    }

    private static void put(Map<String, Map<String, CoverageCell>> cells, CoverageCell cell) {
        cells.computeIfAbsent(cell.line(), line -> new HashMap<>()).merge(cell.column(), cell, CoverageCell::with);
    }

    private long distinct(Sql sql) {
        return sql.first(em, row -> row.number(0)).orElse(0L);
    }

    /** Last rows of the histories: the matrix can only have changed when one of them has. */
    private CoverageCache.Versions versions() {
        List<Long> last = new ArrayList<>();
        for (String table : List.of("need_event", "need_link_event", "project_event")) {
            last.add(Sql.select("MAX(e.id)", table + " e WHERE 1=1")
                    .first(em, row -> row.number(0))
                    .orElse(0L));
        }
        return new CoverageCache.Versions(last.get(0), last.get(1), last.get(2));
    }
}
