package org.palermoassist.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.needs.NeedFilter;
import org.palermoassist.needs.NeedStatus;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectFilter.Tagged;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.PageRequest;

/**
 * No list of the portal reads a whole large table: a full scan of one shows in the server's own count of rows that were read
 * one after the other without an index.
 */
@ExtendWith(ArquillianExtension.class)
class ListsUseIndexesIT {
    /** Far fewer than the rows of a table, more than what small tables and the rows of a page take. */
    private static final int FEW = 2_500;

    private static final String OWNER = "O-ZZZZZZZ";
    private static final List<String> MANY = List.of(
            """
            INSERT INTO need (id, ref, version, edition, state_code, status, submitted, published, title, language,
              source_kind, source_note, author, created_at, changed_at, status_at)
            SELECT 920000000 + seq, CONCAT('N-Z', LPAD(seq, 6, '0')), 1, 1, 'ZZ', 'DRAFT', FALSE, FALSE,
              CONCAT('Zebra ', seq), 'en', 'DIRECT_ENTRY', '', 'lists-it', UTC_TIMESTAMP(), UTC_TIMESTAMP(),
              UTC_TIMESTAMP() FROM seq_1_to_5000""",
            """
            INSERT INTO project (id, ref, identifier, source_id, dataset, own, owner_ref, reporting_org,
              reporting_org_name, secondary_reporter, title, description, status, hierarchy, visibility, quarantined,
              tags_counted, content_hash, received_at, changed_at, starts_on)
            SELECT 920000000 + seq, CONCAT('P-Z', LPAD(seq, 6, '0')), CONCAT('XX-LISTS-', seq), 1, '', FALSE, 'O-ZZZZZZZ',
              'XX', 'XX', FALSE, CONCAT('Zebra ', seq), '', '2', 1, 'CONFIDENTIAL', FALSE, seq MOD 5 = 0,
              REPEAT('0', 64), UTC_TIMESTAMP(), UTC_TIMESTAMP(), DATE'2025-01-01' + INTERVAL seq MOD 700 DAY
              FROM seq_1_to_5000""",
            "INSERT INTO project_place (project_id, position, kind, code)"
                    + " SELECT 920000000 + seq, 1, 'STATE', 'ZZ' FROM seq_1_to_5000",
            "ANALYZE TABLE need, project, project_place");

    @Inject
    private NeedsService needs;

    @Inject
    private ProjectsService projects;

    @Inject
    private CoverageService coverage;

    @Inject
    private CoverageGaps gaps;

    @Resource(lookup = "jdbc/portal")
    private DataSource portal;

    @BeforeEach
    void many_records() throws SQLException {
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("SELECT 1 FROM need WHERE id = 920000001")
                    .next()) {
                for (String order : MANY) {
                    statement.execute(order);
                }
            }
        }
    }

    @Test
    void no_list_reads_a_whole_table() throws SQLException {
        Map<String, Long> scanned = new LinkedHashMap<>();
        for (Map.Entry<String, Runnable> list : lists().entrySet()) {
            long before = rowsScanned();
            list.getValue().run();
            scanned.put(list.getKey(), rowsScanned() - before);
        }
        assertThat(scanned).allSatisfy((list, rows) -> assertThat(rows).as(list).isLessThan(FEW));
    }

    @Test
    void a_query_without_an_index_is_noticed() throws SQLException {
        long before = rowsScanned();
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT COUNT(*) FROM need n WHERE n.source_note = 'unheard of'");
        }
        assertThat(rowsScanned() - before).isGreaterThan(FEW);
    }

    private Map<String, Runnable> lists() {
        Map<String, Runnable> lists = new LinkedHashMap<>();
        Actor state = actor(Role.FOCAL_POINT, Optional.of("ZZ"), Optional.empty());
        Actor provider = actor(Role.PROVIDER_OFFICER, Optional.empty(), Optional.of(OWNER));
        Actor auditor = actor(Role.AUDITOR, Optional.empty(), Optional.empty());
        for (Actor reader : List.of(Actor.anonymous(), state, provider, auditor)) {
            for (String sort : List.of("", "stated", "title")) {
                lists.put(reader.role() + " needs " + sort, () -> needs.page(NeedFilter.of(), sorted(sort), reader));
            }
            lists.put(
                    reader.role() + " open needs of a State",
                    () -> needs.page(NeedFilter.of(NeedStatus.OPEN).in(List.of("KE")), sorted(""), reader));
            for (String sort : List.of("start", "title", "changed")) {
                for (Tagged tagged : Tagged.values()) {
                    lists.put(
                            reader.role() + " projects " + tagged + " " + sort,
                            () -> projects.list(ProjectFilter.ALL.tagged(tagged), sorted(sort), reader));
                }
            }
            lists.put(
                    reader.role() + " project by identifier",
                    () -> projects.list(ProjectFilter.ALL.identifiedBy("XX-LISTS-1"), sorted("start"), reader));
            lists.put(
                    reader.role() + " gaps",
                    () -> gaps.page(Optional.empty(), Optional.empty(), Optional.empty(), sorted(""), reader));
            lists.put(
                    reader.role() + " gaps beside projects",
                    () -> gaps.page(Optional.of(true), Optional.empty(), Optional.empty(), sorted(""), reader));
            for (CoverageColumns columns : CoverageColumns.values()) {
                lists.put(reader.role() + " coverage by " + columns, () -> coverage.matrix(matrix(columns), reader));
            }
        }
        return lists;
    }

    private static CoverageQuery matrix(CoverageColumns columns) {
        return new CoverageQuery(
                CoverageLines.PROVISION,
                columns,
                Optional.of("SOM"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static PageRequest sorted(String sort) {
        return new PageRequest(1, 25, sort, false);
    }

    private static Actor actor(Role role, Optional<String> state, Optional<String> organization) {
        return Actor.of("lists-it", "", role, state, organization, false);
    }

    /** Rows that the server has read by scanning since it started. */
    private long rowsScanned() throws SQLException {
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Handler_read_rnd_next'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
