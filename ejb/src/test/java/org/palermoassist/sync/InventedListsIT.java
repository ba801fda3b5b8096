package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.sync.mapping.InventedLists;
import org.palermoassist.sync.mapping.ReturnedColumns;
import org.palermoassist.sync.table.Cell;
import org.palermoassist.sync.table.TableRow;

/**
 * Lists that nobody prepared, three invented ones of different headings, languages and habits and a published one: explained by the
 * proposal alone, taken in by the run path, corrected in the file that comes back, sent in again. Nothing is doubled, nothing is lost.
 */
@ExtendWith(ArquillianExtension.class)
class InventedListsIT {
    private static final List<String> PARTS = List.of(
            "project_document",
            "project_place",
            "project_sector",
            "project_org",
            "project_transaction",
            "project_budget",
            "project_tag",
            "project_event",
            "project_other_source");

    @Inject
    private ImportDesk desk;

    @Inject
    private MappingDrafts drafts;

    @Inject
    private ReturnedLists returned;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Test
    void english_workbook_with_notes_above_merged_rows_and_real_dates() throws IOException {
        journey(
                "IT-THREE-EN",
                InventedLists.english(),
                Map.of("Atlantis", "Ghana", "next spring", "2026-03-01"),
                List.of("GH", "GH TG", "KE UG"));
    }

    @Test
    void french_text_in_windows_1252_with_semicolons_and_decimal_commas() throws IOException {
        journey(
                "IT-THREE-FR",
                InventedLists.french(),
                Map.of("13/13/2023", "13/12/2023", "12.5.00", "12.500,00"),
                List.of("CI BJ", "ML", "TZ"));
    }

    @Test
    void spanish_text_with_tabs_month_first_and_a_column_for_each_year() throws IOException {
        String more =
                "E-3\tRegistro de armas\tAtlántida\tPlanificado\t02/15/2027\t12/31/2027\t-\t1,500.75\tAduana Central\r\n";
        Path list = InventedLists.text(
                Files.readString(InventedLists.spanish(), StandardCharsets.UTF_8) + more, StandardCharsets.UTF_8);
        journey("IT-THREE-ES", list, Map.of("Atlántida", "Chile"), List.of("BO", "CL", "PE EC"));
    }

    /** The table of activities that a converter of others made of what a publisher reports; one of its countries is spoiled here. */
    @Test
    @EnabledIfEnvironmentVariable(named = "PORTAL_TEST_DATA", matches = ".+")
    void published_table_of_a_converter_with_157_activities() throws IOException {
        Path file = Path.of(System.getenv("PORTAL_TEST_DATA"), "iati-csv", "who-arg", "activities.csv");
        String spoiled = Files.readString(file)
                .replace("XM-DAC-928-AR-", "XM-DAC-928-IT-CONVERTED-") // others take in the same activities as XML
                .replaceFirst(",AR,100,Argentina,", ",Atlantis,100,Argentina,");
        journey(
                "IT-CONVERTED",
                InventedLists.text(spoiled, StandardCharsets.UTF_8),
                Map.of("Atlantis", "AR"),
                Collections.nCopies(157, "AR"));
    }

    /** All rows but one are good, that one is mended. */
    private void journey(String source, Path list, Map<String, String> mending, List<String> countries)
            throws IOException {
        desk.open(source, SourceKind.SNAPSHOT, "");
        String name = list.getFileName().toString();
        drafts.accept(drafts.begin(source, name, list, ImportDesk.BY), ImportDesk.BY);
        RunRow first = desk.take(source, name, list);
        assertThat(first.file().counts().added()).isEqualTo(countries.size() - 1);
        assertThat(first.file().counts().rejected()).isEqualTo(1);

        ReturnedList back = returned.of(first.ref(), ImportDesk.BY);
        assertThat(back.rows())
                .filteredOn(row -> row.problems().stream()
                        .anyMatch(problem -> problem.severity().equals("REJECTED")))
                .hasSize(1);
        Path corrected = written(back, mending);
        RunRow second = desk.take(source, name, corrected);
        assertThat(second.file().counts().added()).isEqualTo(1);
        assertThat(second.file().counts().rejected()).isZero();
        assertThat(second.file().counts().gone()).isZero();
        assertThat(places(source)).isEqualTo(String.join(",", countries));

        String projects = desk.fingerprint(source);
        TableDump before = TableDump.of(database, PARTS);
        RunRow again = desk.take(source, "again-" + name, corrected);
        assertThat(again.file().counts().added() + again.file().counts().changed())
                .isZero();
        assertThat(TableDump.of(database, PARTS)).as("nothing is doubled").isEqualTo(before);
        assertThat(desk.fingerprint(source)).isEqualTo(projects);
    }

    private String places(String source) {
        return desk.cell(
                "SELECT GROUP_CONCAT(x.codes ORDER BY x.codes) FROM (SELECT GROUP_CONCAT(c.code ORDER BY"
                        + " c.position SEPARATOR ' ') codes FROM project p JOIN source s ON s.id = p.source_id JOIN"
                        + " project_place c ON c.project_id = p.id WHERE s.code = ? GROUP BY p.id) x",
                source);
    }

    /** The file that comes back, as its reader mends it: words in the partner's own columns, nothing else. */
    private static Path written(ReturnedList back, Map<String, String> mending) {
        List<List<Object>> rows = new ArrayList<>();
        for (TableRow row : back.before()) {
            while (rows.size() < row.line() - 1) {
                rows.add(List.of());
            }
            rows.add(cells(row.cells(), Map.of()));
        }
        List<Object> headings = rows.get(rows.size() - 1);
        int own = headings.size();
        headings.addAll(List.of("Palermo Assist: reasons", "Palermo Assist: identifier"));
        assertThat(ReturnedColumns.isReasons("Palermo Assist: reasons")).isTrue();
        for (ReturnedList.Row row : back.rows()) {
            List<Object> cells = cells(row.cells(), mending);
            while (cells.size() < own) {
                cells.add("");
            }
            cells.add("why");
            cells.add(row.identifier());
            rows.add(cells);
        }
        return back.separator().map(mark -> text(rows, mark)).orElseGet(() -> workbook(back.sheet(), rows));
    }

    private static List<Object> cells(List<Cell> cells, Map<String, String> mending) {
        List<Object> values = new ArrayList<>();
        for (Cell cell : cells) {
            String text = mending.getOrDefault(cell.text(), cell.text());
            switch (cell.kind()) {
                case NUMBER -> values.add(new BigDecimal(text));
                case DATE -> values.add(LocalDate.parse(text));
                case TEXT, ERROR -> values.add(text);
            }
        }
        return values;
    }

    private static Path text(List<List<Object>> rows, char mark) {
        String lines = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.toString().replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(String.valueOf(mark))))
                .collect(Collectors.joining("\r\n"));
        return InventedLists.text("\uFEFF" + lines + "\r\n", StandardCharsets.UTF_8);
    }

    private static Path workbook(String name, List<List<Object>> rows) {
        return InventedLists.write(".xlsx", out -> {
            try (Workbook book = new Workbook(out, "Partner", "1.0")) {
                Worksheet sheet = book.newWorksheet(name);
                for (int line = 0; line < rows.size(); line++) {
                    for (int i = 0; i < rows.get(line).size(); i++) {
                        cell(sheet, line, i, rows.get(line).get(i));
                    }
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private static void cell(Worksheet sheet, int line, int at, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(line, at, day);
            sheet.style(line, at).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number) {
            sheet.value(line, at, number);
        } else if (!value.toString().isEmpty()) {
            sheet.value(line, at, value.toString());
        }
    }
}
