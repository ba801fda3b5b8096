package org.palermoassist.coverage;

import org.palermoassist.security.Actor;
import org.palermoassist.security.Visibility;
import org.palermoassist.shared.Sql;

/**
 * The two named queries behind every figure of the matrix: needs and projects with the line and the column they stand in. The
 * counts of a cell and the list behind it come from the same text.
 */
final class CoverageTables {
    private static final String NEEDS = "need n JOIN need_provision np ON np.need_id = n.id"
            + " JOIN provision v ON v.code = np.provision_code"
            + " JOIN place_region pr ON pr.kind = 'STATE' AND pr.code = n.state_code";

    private static final String PROJECTS = "project p JOIN project_tag t ON t.project_id = p.id"
            + " AND t.confidence IN ('EXPLICIT', 'CONFIRMED')"
            + " JOIN provision v ON v.code = t.provision_code";

    private static final String PLACES = " JOIN project_place pl ON pl.project_id = p.id"
            + " JOIN place_region pr ON pr.kind = pl.kind AND pr.code = pl.code";

    private static final String AREAS = " JOIN area_provision ap ON ap.provision_code = v.code";

    private final CoverageQuery query;
    private final Actor reader;

    CoverageTables(CoverageQuery query, Actor reader) {
        this.query = query;
        this.reader = reader;
    }

    /** Needs stated and not met; for providers, those that a link of theirs answers. */
    Sql needs(String columns) {
        String from = NEEDS + (byArea() ? AREAS : "");
        if (query.columns() == CoverageColumns.PROVIDER) {
            from += " JOIN need_link l ON l.need_ref = n.ref AND l.status = 'ACCEPTED'"
                    + " JOIN project p ON p.ref = l.project_ref AND p.owner_ref IS NOT NULL";
        }
        Sql sql = Sql.select(columns, from + " WHERE n.status IN ('OPEN', 'PARTLY_COVERED', 'COVERED')")
                .and(Visibility.of(reader).ofState("n"));
        if (query.columns() == CoverageColumns.PROVIDER) {
            sql.and("n.counting_links > 0").and(Visibility.of(reader).ofOrganization("p"));
        }
        return narrowed(sql);
    }

    /** Active and pipeline projects with a tag that counts (P-6), in totals, still reported, about the Convention. */
    Sql projects(String columns) {
        boolean placed =
                query.columns() != CoverageColumns.PROVIDER || query.region().isPresent();
        String from = PROJECTS + (placed ? PLACES : "") + (byArea() ? AREAS : "");
        Sql sql = Sql.select(columns, from + " WHERE p.in_figures = TRUE")
                .and(Visibility.of(reader).ofOrganization("p"));
        if (query.columns() == CoverageColumns.STATE) {
            sql.and("pl.kind = 'STATE'");
        } else if (query.columns() == CoverageColumns.PROVIDER) {
            sql.and("p.owner_ref IS NOT NULL");
        }
        return narrowed(sql);
    }

    /** Expression of the line. */
    String line() {
        return byArea() ? "ap.area" : "v.code";
    }

    /** Expression of the column in the table of needs. */
    String columnOfNeeds() {
        return switch (query.columns()) {
            case REGION -> "pr.top";
            case SUBREGION -> "pr.sub";
            case STATE -> "n.state_code";
            case PROVIDER -> "p.owner_ref";
        };
    }

    /** Expression of the column in the table of projects. */
    String columnOfProjects() {
        return query.columns() == CoverageColumns.STATE ? "pl.code" : columnOfNeeds();
    }

    private boolean byArea() {
        return query.lines() == CoverageLines.AREA || query.area().isPresent();
    }

    private Sql narrowed(Sql sql) {
        sql.andIf(query.instrument(), "v.instrument = ?")
                .andIf(query.cluster(), "v.cluster = ?")
                .andIf(query.area(), "ap.area = ?");
        query.region().ifPresent(region -> sql.and("(pr.top = ? OR pr.sub = ?)", region, region));
        return sql;
    }
}
