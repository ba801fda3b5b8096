package org.palermoassist.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.PageRequest;

/** The matrix on the real schema: each cell counts exactly the records that it opens. */
@ExtendWith(ArquillianExtension.class)
class CoverageIT {
    private static final Actor COORDINATOR =
            Actor.of("coverage-it", "", Role.COORDINATOR, Optional.empty(), Optional.empty(), false);

    private static final String PLAINLY =
            """
            SELECT t.provision_code, pl.code, COUNT(DISTINCT p.id) FROM project p
              JOIN project_tag t ON t.project_id = p.id AND t.confidence IN ('EXPLICIT', 'CONFIRMED')
              JOIN project_place pl ON pl.project_id = p.id AND pl.kind = 'STATE'
              JOIN state s ON s.code = pl.code AND s.region IS NOT NULL
             WHERE p.status IN ('1', '2') AND p.gone_since IS NULL AND NOT p.quarantined AND NOT p.set_aside
               AND p.visibility = 'PUBLIC'
             GROUP BY 1, 2""";

    @Inject
    private CoverageService coverage;

    @Inject
    private CoverageGaps gaps;

    @Resource(lookup = "jdbc/portal")
    private DataSource portal;

    @Test
    void every_cell_counts_exactly_the_records_that_it_opens() throws SQLException {
        aProject("P-CVR0001", 900_000_001L, "KE");
        for (CoverageLines lines : CoverageLines.values()) {
            for (CoverageColumns columns : CoverageColumns.values()) {
                for (Actor reader : List.of(Actor.anonymous(), COORDINATOR)) {
                    CoverageQuery query = new CoverageQuery(
                            lines, columns, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
                    check(query, reader);
                }
            }
        }
    }

    @Test
    void a_project_in_two_provisions_stands_in_both_and_counts_once() throws SQLException {
        aProject("P-CVR0002", 900_000_002L, "NE");
        CoverageQuery query = new CoverageQuery(
                CoverageLines.PROVISION,
                CoverageColumns.STATE,
                Optional.of("UNTOC"),
                Optional.of("IV"),
                Optional.empty(),
                Optional.of("011"));
        CoverageMatrix matrix = coverage.matrix(query, Actor.anonymous());
        assertThat(matrix.cell("UNTOC-16", "NE").active()).isEqualTo(1);
        assertThat(matrix.cell("UNTOC-18", "NE").active()).isEqualTo(1);
        assertThat(matrix.cell("UNTOC-16", "NE").state()).isEqualTo(CoverageState.WITHOUT_STATED_NEED);
        assertThat(matrix.projects()).isEqualTo(1);
    }

    /** What the mark on a project says (in_figures) is what the rules say, told once more without it. */
    @Test
    void figures_read_through_the_mark_equal_those_counted_from_the_facts() throws SQLException {
        aProject("P-CVR0003", 900_000_003L, "TD");
        List<String> reasons = List.of(
                "status = '3'",
                "gone_since = UTC_TIMESTAMP()",
                "quarantined = TRUE",
                "set_aside = TRUE",
                "status = NULL",
                "visibility = 'RESTRICTED'",
                "status = '1'");
        for (int i = 0; i < reasons.size(); i++) {
            aProject("P-CVR001" + i, 900_000_010L + i, "TD");
            try (Connection connection = portal.getConnection()) {
                run(connection, "UPDATE project SET " + reasons.get(i) + " WHERE id = ?", 900_000_010L + i);
            }
        }
        CoverageQuery query = new CoverageQuery(
                CoverageLines.PROVISION,
                CoverageColumns.STATE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Map<String, Long> counted = new TreeMap<>();
        coverage.matrix(query, Actor.anonymous("fr")).cells().values().stream()
                .flatMap(line -> line.values().stream())
                .filter(cell -> cell.active() + cell.pipeline() > 0)
                .forEach(cell -> counted.put(cell.line() + " " + cell.column(), cell.active() + cell.pipeline()));
        assertThat(counted).isEqualTo(plainly()).containsEntry("UNTOC-16 TD", 2L);
    }

    private Map<String, Long> plainly() throws SQLException {
        Map<String, Long> counted = new TreeMap<>();
        try (Connection connection = portal.getConnection();
                PreparedStatement statement = connection.prepareStatement(PLAINLY);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                counted.put(row.getString(1) + " " + row.getString(2), row.getLong(3));
            }
        }
        return counted;
    }

    @Test
    void gaps_are_open_needs_without_accepted_link_whichever_kind_is_asked_for() {
        PageRequest all = PageRequest.of(0, PageRequest.MOST);
        Optional<String> any = Optional.empty();
        long both = gaps.page(Optional.empty(), any, any, all, COORDINATOR).total();
        long weak = gaps.page(Optional.of(true), any, any, all, COORDINATOR).total();
        long none = gaps.page(Optional.of(false), any, any, all, COORDINATOR).total();
        assertThat(weak + none).isEqualTo(both);
        CoverageRatio ratio = gaps.ratioOfThisYear(COORDINATOR);
        assertThat(ratio.covered()).isBetween(0L, ratio.open());
    }

    private void check(CoverageQuery query, Actor reader) {
        CoverageMatrix matrix = coverage.matrix(query, reader);
        matrix.cells().values().stream().flatMap(line -> line.values().stream()).forEach(cell -> {
            CoverageRecords records = coverage.records(query, cell.line(), cell.column(), reader);
            if (cell.few()) {
                assertThat(records.needs().stream().map(CoverageNeed::stateCode).distinct())
                        .as("%s", cell)
                        .hasSizeBetween(1, 2);
                assertThat(cell.needs() + cell.answered()).isZero();
            } else {
                assertThat(records.needs()).as("%s", cell).hasSize((int) cell.needs());
            }
            assertThat(records.projects()).as("%s", cell).hasSize((int) (cell.active() + cell.pipeline()));
        });
        assertThat(matrix.projects()).isPositive();
    }

    /** A public project in implementation, with explicit tags on UNTOC 16 and 18, in one State. */
    private void aProject(String ref, long id, String state) throws SQLException {
        try (Connection connection = portal.getConnection()) {
            run(
                    connection,
                    "INSERT INTO project (id, ref, identifier, source_id, dataset, own, owner_ref, reporting_org,"
                            + " reporting_org_name, secondary_reporter, title, description, status, hierarchy, visibility,"
                            + " quarantined, tags_counted, content_hash, received_at, changed_at) VALUES (?, ?, ?, 1, '',"
                            + " FALSE, (SELECT ref FROM organization ORDER BY id LIMIT 1), 'XX', 'XX', FALSE, ?, '', '2',"
                            + " 1, 'PUBLIC', FALSE, 2, REPEAT('0', 64), UTC_TIMESTAMP(), UTC_TIMESTAMP())",
                    id,
                    ref,
                    "XX-" + ref,
                    "Project " + ref);
            for (String provision : List.of("UNTOC-16", "UNTOC-18")) {
                run(
                        connection,
                        "INSERT INTO project_tag (project_id, provision_code, confidence, basis, evidence) VALUES (?,"
                                + " ?, 'EXPLICIT', 'VOCABULARY', '')",
                        id,
                        provision);
            }
            run(
                    connection,
                    "INSERT INTO project_place (project_id, position, kind, code) VALUES (?, 1, 'STATE', ?)",
                    id,
                    state);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
