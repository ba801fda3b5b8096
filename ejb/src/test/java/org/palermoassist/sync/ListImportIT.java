package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.privacy.Retention;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.sync.mapping.MappedField;
import org.palermoassist.sync.mapping.MappingRule;
import org.palermoassist.sync.table.Cell;

@ExtendWith(ArquillianExtension.class)
class ListImportIT {
    /** All that hangs on projects; of the project itself a run only writes down when it was seen last. */
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

    private static final String HEAD =
            "Project No.;Project title;Status;Country;Start date;End date;Commitment (USD)\n";
    private static final String GOOD =
            "A/1;Training for prosecutors in the north;Ongoing;Kenya;15/01/2024;31/12/2025;1.500,00\n";
    private static final String BAD =
            "A/2;Guide for police officers of the coast;Ongoing;Nowhereland;13/13/2024;31/12/2025;2.000,00\n";
    private static final String MENDED =
            "A/2;Guide for police officers of the coast;Ongoing;Ghana;13/12/2024;31/12/2025;2.000,00\n";
    private static final String THIRD =
            "A/3;Forum of border authorities in the south;Planned;Togo, Benin;01/02/2027;31/01/2028;900,50\n";

    @Inject
    private ImportDesk desk;

    @Inject
    private MappingDrafts drafts;

    @Inject
    private MappedImport imports;

    @Inject
    private Mappings mappings;

    @Inject
    private ReturnedLists returned;

    @Inject
    private Retention retention;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    private static Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile("it-list", ".csv"), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(String source, String text) throws IOException {
        desk.open(source, SourceKind.SNAPSHOT, "");
        DraftRef draft = drafts.begin(source, "list.csv", file(text), ImportDesk.BY);
        assertThat(drafts.details(draft, ImportDesk.BY).mapping().has(MappedField.COMMITMENT))
                .isTrue();
        drafts.accept(draft, ImportDesk.BY);
    }

    private String projects(String source) {
        return desk.cell(
                "SELECT GROUP_CONCAT(CONCAT(p.identifier, ' ', p.gone_since IS NULL) ORDER BY p.identifier) FROM project p"
                        + " JOIN source s ON s.id = p.source_id WHERE s.code = ?",
                source);
    }

    @Test
    void good_rows_are_taken_and_only_the_bad_ones_come_back_and_go_in_again() throws IOException {
        accept("IT-LIST", HEAD + GOOD + BAD + THIRD);
        RunRow first = desk.take("IT-LIST", "list.csv", file(HEAD + GOOD + BAD + THIRD));
        assertThat(first.file().counts().added()).isEqualTo(2);
        assertThat(first.file().counts().rejected()).isEqualTo(1);
        ReturnedList list = returned.of(first.ref(), ImportDesk.BY);
        assertThat(list.rows()).hasSize(1);
        assertThat(list.rows().get(0).problems())
                .extracting(ProblemRow::rule)
                .containsExactlyInAnyOrder("COUNTRY_IS_KNOWN", "DATE_IS_READABLE");
        assertThat(list.rows().get(0).identifier()).isEqualTo("XX-LOCAL-it-list-A-2");
        assertThat(list.separator()).contains(';');

        String corrected = line(list.before().get(0).cells(), "Palermo Assist: reasons;Palermo Assist: identifier")
                + MENDED.replace("\n", ";why;" + list.rows().get(0).identifier() + "\n");
        RunRow second = desk.take("IT-LIST", "list-to-correct.csv", file(corrected));
        assertThat(second.file().counts().added()).isEqualTo(1);
        assertThat(second.file().counts().gone())
                .as("a corrected part says nothing of the rest")
                .isZero();
        assertThat(projects("IT-LIST"))
                .isEqualTo("XX-LOCAL-it-list-A-1 1,XX-LOCAL-it-list-A-2 1,XX-LOCAL-it-list-A-3 1");

        String projects = desk.fingerprint("IT-LIST");
        TableDump before = TableDump.of(database, PARTS);
        RunRow again = desk.take("IT-LIST", "list-to-correct.csv", file(corrected + "\n"));
        assertThat(again.file().counts().unchanged()).isEqualTo(1);
        RunRow whole = desk.take("IT-LIST", "list.csv", file(HEAD + GOOD + MENDED + THIRD));
        assertThat(whole.file().counts().unchanged()).isEqualTo(3);
        assertThat(TableDump.of(database, PARTS)).as("nothing is doubled").isEqualTo(before);
        assertThat(desk.fingerprint("IT-LIST")).isEqualTo(projects);
    }

    private static String line(List<Cell> cells, String more) {
        return cells.stream().map(Cell::text).collect(Collectors.joining(";")) + ";" + more + "\n";
    }

    @Test
    void row_that_is_missing_from_a_whole_list_is_no_longer_reported_but_not_when_a_row_was_refused()
            throws IOException {
        accept("IT-LIST-GONE", HEAD + GOOD + THIRD);
        desk.take("IT-LIST-GONE", "list.csv", file(HEAD + GOOD + THIRD));
        RunRow partly = desk.take("IT-LIST-GONE", "list.csv", file(HEAD + GOOD + BAD));
        assertThat(partly.file().counts().gone()).isZero();
        desk.change("UPDATE source SET loss_limit = 100 WHERE code = 'IT-LIST-GONE'"); // one of two is half of all
        RunRow whole = desk.take("IT-LIST-GONE", "list.csv", file(HEAD + GOOD));
        assertThat(whole.file().counts().gone()).isEqualTo(1);
    }

    @Test
    void same_bytes_are_read_again_by_a_new_version_and_a_version_never_changes() throws IOException {
        accept("IT-LIST-VERSION", HEAD + GOOD + THIRD);
        desk.take("IT-LIST-VERSION", "list.csv", file(HEAD + GOOD + THIRD));
        assertThat(desk.take("IT-LIST-VERSION", "list.csv", file(HEAD + GOOD + THIRD))
                        .file()
                        .sameAsBefore())
                .isTrue();
        MappingRow one = mappings.current("IT-LIST-VERSION", ImportDesk.BY).orElseThrow();
        DraftRef draft = drafts.begin("IT-LIST-VERSION", "list.csv", file(HEAD + GOOD + THIRD), ImportDesk.BY);
        MappingDraft looked = drafts.details(draft, ImportDesk.BY);
        assertThat(looked.mapping()).isEqualTo(one.mapping());
        var fields = new ArrayList<>(looked.mapping().fields());
        fields.removeIf(field -> field.field() == MappedField.COMMITMENT);
        var fewer = new org.palermoassist.sync.mapping.Mapping(
                looked.mapping().layout(), looked.mapping().together(), fields);
        drafts.change(draft, fewer, ImportDesk.BY);
        assertThat(drafts.accept(draft, ImportDesk.BY)).isEqualTo(2);
        RunRow run = desk.take("IT-LIST-VERSION", "list.csv", file(HEAD + GOOD + THIRD));
        assertThat(run.file().counts().changed()).isEqualTo(2);
        assertThat(mappings.version("IT-LIST-VERSION", 1, ImportDesk.BY).mapping())
                .isEqualTo(one.mapping());
        assertThatThrownBy(() -> desk.change("UPDATE sync_mapping SET content = ''"))
                .hasMessageContaining("denied");
    }

    @Test
    void whole_file_is_refused_when_a_heading_is_missing_or_nobody_said_what_columns_mean() throws IOException {
        accept("IT-LIST-HEAD", HEAD + GOOD);
        String renamed = HEAD.replace("Country", "Where it happens");
        assertThat(desk.take("IT-LIST-HEAD", "list.csv", file(renamed + GOOD))
                        .file()
                        .reason())
                .contains("HEADING_MISSING");
        assertThat(desk.cell(
                        "SELECT COUNT(*) FROM project p JOIN source s ON s.id = p.source_id WHERE s.code = ?",
                        "IT-LIST-HEAD"))
                .isEqualTo("0");
    }

    @Test
    void draft_that_nobody_touched_for_a_quarter_is_erased() throws IOException {
        desk.open("IT-LIST-DRAFT", SourceKind.LOOSE, "");
        DraftRef old = drafts.begin("IT-LIST-DRAFT", "old.csv", file(HEAD + GOOD), ImportDesk.BY);
        DraftRef fresh = drafts.begin("IT-LIST-DRAFT", "fresh.csv", file(HEAD + THIRD), ImportDesk.BY);
        desk.change("UPDATE sync_mapping_draft SET saved_at = saved_at - INTERVAL 91 DAY WHERE ref = ?", old.value());
        desk.change("UPDATE sync_mapping_draft SET saved_at = saved_at - INTERVAL 89 DAY WHERE ref = ?", fresh.value());
        retention.erase("mapping-drafts", Actor.machine("it-retention", Right.RETENTION_RUN));
        assertThatThrownBy(() -> drafts.details(old, ImportDesk.BY)).isInstanceOf(NotFound.class);
        assertThat(drafts.details(fresh, ImportDesk.BY).fileName()).isEqualTo("fresh.csv");
    }

    @Test
    void source_of_iati_files_stays_one() {
        desk.open("IT-LIST-IATI", SourceKind.LOOSE, "");
        desk.take("IT-LIST-IATI", "a.xml", SampleActivity.file(SampleActivity.of("IT-LIST-IATI-1")));
        assertThatThrownBy(() -> {
                    DraftRef draft = drafts.begin("IT-LIST-IATI", "list.csv", file(HEAD + GOOD), ImportDesk.BY);
                    imports.importNow(draft, ImportDesk.BY);
                })
                .isInstanceOf(RuleViolation.class)
                .extracting(thrown -> ((RuleViolation) thrown).rule())
                .isEqualTo(MappingRule.FORMAT_OF_SOURCE_STANDS);
    }
}
