package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.projects.ChoiceRow;
import org.palermoassist.projects.ConflictFilter;
import org.palermoassist.projects.ConflictRow;
import org.palermoassist.projects.ConflictRule;
import org.palermoassist.projects.FieldConflicts;
import org.palermoassist.projects.FieldGroup;
import org.palermoassist.projects.OwnFields;
import org.palermoassist.projects.Ownership;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.projects.ProjectsRule;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;

/** Import, edit, import, conflict, choose, take back: what stands in the tables after each step. */
@ExtendWith(ArquillianExtension.class)
class FieldConflictsIT {
    private static final Actor ADMINISTRATOR =
            Actor.of("adam", "Adam", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);
    private static final String PLACE = "<recipient-country code=\"KE\"/>";
    private static final List<String> TABLES = List.of(
            "project",
            "project_document",
            "project_place",
            "project_sector",
            "project_org",
            "project_transaction",
            "project_budget",
            "project_tag",
            "project_other_source",
            "project_side",
            "project_conflict");
    private static final String[] MOVES = {"last_run_id", "changed_run_id", "changed_at", "content_hash", "since"};

    @Inject
    private ImportDesk desk;

    @Inject
    private RunOrders orders;

    @Inject
    private Ownership ownership;

    @Inject
    private OwnFields fields;

    @Inject
    private FieldConflicts conflicts;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Test
    void import_edit_import_conflict_choose_and_take_back() {
        ProjectRef ref = take("IT-OWN-A", "First");
        ownership.set("IT-OWN-A", FieldGroup.TEXTS, true, ConflictRule.ASK, ADMINISTRATOR);
        TableDump imported = dump();

        desk.retitle(ref, "Ours", ADMINISTRATOR);
        TableDump edited = dump();
        assertThat(edited.differences(imported))
                .allMatch(line -> line.startsWith("project ") && line.contains("|ref=" + ref + "|")
                        || line.startsWith("project_document ")
                        || line.startsWith("project_side <"));
        assertThat(title(ref)).isEqualTo("Ours");

        take("IT-OWN-A", "Second");
        TableDump conflicting = dump();
        assertThat(title(ref)).isEqualTo("Ours");
        assertThat(open(ref))
                .extracting(ConflictRow::agreed, ConflictRow::theirs, ConflictRow::ours)
                .containsExactly(Tuple.tuple("First", "Second", "Ours"));

        conflicts.choose(ref, "title", ConflictRule.THEIRS, ADMINISTRATOR);
        assertThat(title(ref)).isEqualTo("Second");
        assertThat(open(ref)).isEmpty();
        assertThat(desk.cell(
                        "SELECT COUNT(*) FROM project_side s JOIN project p ON p.id = s.project_id WHERE p.ref = ?",
                        ref.value()))
                .isEqualTo("0");

        conflicts.undo(choice(ref).id(), ADMINISTRATOR);
        assertThat(dump().without(MOVES).differences(conflicting.without(MOVES)))
                .isEmpty();
        assertThat(open(ref)).hasSize(1);
    }

    @Test
    void undo_of_the_import_that_brought_the_conflict_leaves_what_was_edited() {
        ProjectRef ref = take("IT-OWN-U", "First");
        ownership.set("IT-OWN-U", FieldGroup.TEXTS, true, ConflictRule.ASK, ADMINISTRATOR);
        desk.retitle(ref, "Ours", ADMINISTRATOR);
        TableDump edited = dump();
        RunRow second = desk.take("IT-OWN-U", "Second.xml", file("IT-OWN-U", "Second"));
        assertThat(open(ref)).hasSize(1);

        RunRow undoing = desk.process(orders.undo(second.ref(), "Sent by mistake", Door.PAGE, ADMINISTRATOR));

        assertThat(undoing.file().counts().changed()).isEqualTo(1);
        assertThat(dump().differences(edited)).isEmpty();
        assertThat(open(ref)).isEmpty();
        assertThat(title(ref)).isEqualTo("Ours");
    }

    @Test
    void import_whose_conflict_a_person_decided_is_not_undone_there() {
        ProjectRef ref = take("IT-OWN-V", "First");
        ownership.set("IT-OWN-V", FieldGroup.TEXTS, true, ConflictRule.ASK, ADMINISTRATOR);
        desk.retitle(ref, "Ours", ADMINISTRATOR);
        RunRow second = desk.take("IT-OWN-V", "Second.xml", file("IT-OWN-V", "Second"));
        conflicts.choose(ref, "title", ConflictRule.THEIRS, ADMINISTRATOR);
        TableDump decided = dump();

        RunRow undoing = desk.process(orders.undo(second.ref(), "Sent by mistake", Door.PAGE, ADMINISTRATOR));

        assertThat(undoing.file().counts().rejected()).isEqualTo(1);
        assertThat(dump().differences(decided)).isEmpty();
    }

    @Test
    void the_same_payload_after_an_edit_changes_nothing_and_asks_nothing() {
        ProjectRef ref = take("IT-OWN-B", "First");
        ownership.set("IT-OWN-B", FieldGroup.TEXTS, true, ConflictRule.ASK, ADMINISTRATOR);
        desk.retitle(ref, "Ours", ADMINISTRATOR);
        TableDump edited = dump();

        RunRow again = desk.take("IT-OWN-B", "b.xml", "<!-- again -->" + file("IT-OWN-B", "First"));

        assertThat(again.file().counts().unchanged()).isEqualTo(1);
        assertThat(dump().without("last_run_id").differences(edited.without("last_run_id")))
                .isEmpty();
    }

    @Test
    void what_becomes_the_partners_is_as_a_clean_import_would_have_it() {
        ProjectRef ref = take("IT-OWN-C", "First");
        ownership.set("IT-OWN-C", FieldGroup.TEXTS, true, ConflictRule.ASK, ADMINISTRATOR);
        TableDump clean = dump();
        desk.retitle(ref, "Ours", ADMINISTRATOR);

        ownership.set("IT-OWN-C", FieldGroup.TEXTS, false, ConflictRule.ASK, ADMINISTRATOR);

        assertThat(dump().differences(clean)).isEmpty();
    }

    @Test
    void choice_for_us_holds_over_the_next_run_and_cannot_be_taken_back_then() {
        ProjectRef ref = take("IT-OWN-D", "First");
        ownership.set("IT-OWN-D", FieldGroup.TEXTS, true, ConflictRule.ASK, ADMINISTRATOR);
        desk.retitle(ref, "Ours", ADMINISTRATOR);
        take("IT-OWN-D", "Second");
        conflicts.choose(ref, "title", ConflictRule.OURS, ADMINISTRATOR);
        assertThat(choice(ref).mayUndo()).isTrue();

        desk.take("IT-OWN-D", "c.xml", "<!-- again -->" + file("IT-OWN-D", "Second"));

        assertThat(title(ref)).isEqualTo("Ours");
        assertThat(open(ref)).isEmpty();
        assertThat(choice(ref).mayUndo()).isFalse();
        refused(
                ProjectsRule.CHOICE_UNDONE_BEFORE_NEXT_RUN,
                () -> conflicts.undo(choice(ref).id(), ADMINISTRATOR));
    }

    @Test
    void rule_decides_all_that_is_open_and_all_that_comes() {
        ProjectRef ref = take("IT-OWN-E", "First");
        ownership.set("IT-OWN-E", FieldGroup.TEXTS, true, ConflictRule.ASK, ADMINISTRATOR);
        desk.retitle(ref, "Ours", ADMINISTRATOR);
        take("IT-OWN-E", "Second");

        assertThat(conflicts.makeRule(ref, "title", ConflictRule.OURS, ADMINISTRATOR))
                .isEqualTo(1);
        take("IT-OWN-E", "Third");

        assertThat(title(ref)).isEqualTo("Ours");
        assertThat(open(ref)).isEmpty();
    }

    @Test
    void field_of_the_partners_is_not_edited_here() {
        ProjectRef ref = take("IT-OWN-F", "First");
        ownership.set("IT-OWN-F", FieldGroup.DATES, true, ConflictRule.ASK, ADMINISTRATOR);

        refused(ProjectsRule.FIELD_IS_OURS, () -> desk.retitle(ref, "Ours", ADMINISTRATOR));
    }

    @Test
    void conflicts_are_seen_and_decided_by_the_own_provider_and_the_administrator_alone() {
        ProjectRef ref = take("IT-OWN-G", "First");
        ownership.set("IT-OWN-G", FieldGroup.TEXTS, true, ConflictRule.ASK, ADMINISTRATOR);
        desk.retitle(ref, "Ours", ADMINISTRATOR);
        take("IT-OWN-G", "Second");
        Actor own = officer(desk.cell("SELECT owner_ref FROM project WHERE ref = ?", ref.value()));
        Actor other = officer("O-OTHER11");

        assertThat(page(ref, own)).hasSize(1);
        assertThat(page(ref, other)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> conflicts.choose(ref, "title", ConflictRule.OURS, other));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> page(ref, Actor.anonymous()));
        desk.change("UPDATE project SET visibility = 'RESTRICTED' WHERE ref = ?", ref.value());
        assertThat(page(ref, ADMINISTRATOR)).as("restricted").isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fields.edit(ref, ADMINISTRATOR));
        conflicts.choose(ref, "title", ConflictRule.OURS, own);
        assertThat(page(ref, own)).isEmpty();
    }

    private static Actor officer(String organization) {
        return Actor.of("pia", "Pia", Role.PROVIDER_OFFICER, Optional.empty(), Optional.of(organization), false);
    }

    private ProjectRef take(String source, String title) {
        if (desk.cell("SELECT code FROM source WHERE code = ?", source).isEmpty()) {
            desk.open(source, SourceKind.LOOSE, "");
        }
        desk.take(source, title + ".xml", file(source, title));
        return new ProjectRef(desk.cell("SELECT ref FROM project WHERE identifier = ?", source + "-1"));
    }

    private static String file(String source, String title) {
        return SampleActivity.file(
                SampleActivity.of(source + "-1").by(source).titled(title).with(PLACE));
    }

    private String title(ProjectRef ref) {
        return desk.cell("SELECT title FROM project WHERE ref = ?", ref.value());
    }

    private List<ConflictRow> open(ProjectRef ref) {
        return page(ref, ADMINISTRATOR);
    }

    private List<ConflictRow> page(ProjectRef ref, Actor by) {
        ConflictFilter filter = new ConflictFilter(Optional.empty(), Optional.empty(), Optional.of(ref));
        return conflicts.page(filter, PageRequest.of(0, 20), by).items();
    }

    private ChoiceRow choice(ProjectRef ref) {
        return conflicts.recent(ADMINISTRATOR).stream()
                .filter(row -> row.project().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private TableDump dump() {
        return TableDump.of(database, TABLES);
    }
}
