package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.projects.ProjectFilter;
import org.palermoassist.projects.ProjectsService;
import org.palermoassist.projects.UndoRefusal;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RuleViolation;

/** Import, edit, import, undo: whole tables are what they should be after each step. */
@ExtendWith(ArquillianExtension.class)
class UndoIT {
    private static final String MONEY = "<transaction><transaction-type code=\"3\"/><transaction-date"
            + " iso-date=\"2020-05-01\"/><value value-date=\"2020-05-01\">1000.123456</value></transaction>"
            + "<recipient-country code=\"KE\" percentage=\"33.3\"/><sector vocabulary=\"1\" code=\"15130\"/>";
    private static final String[] TIMES = {"changed_at", "changed_run_id", "last_run_id", "received_at", "seen_at"};

    private static final Actor AUDITOR =
            Actor.of("it-auditor", "", Role.AUDITOR, Optional.empty(), Optional.empty(), false);

    @Inject
    private ImportDesk desk;

    @Inject
    private RunOrders orders;

    @Inject
    private SyncRuns runs;

    @Inject
    private UndoLeftovers leftovers;

    @Inject
    private ProjectsService projects;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Test
    void undoing_gives_every_row_back() {
        desk.open("IT-UNDO", SourceKind.SNAPSHOT, "");
        orders.limitLoss("IT-UNDO", 100, ImportDesk.BY);
        SampleActivity changed = SampleActivity.of("IT-UNDO-1").with(MONEY);
        SampleActivity same = SampleActivity.of("IT-UNDO-2");
        SampleActivity missing = SampleActivity.of("IT-UNDO-3").with(MONEY);
        desk.take("IT-UNDO", "monday.xml", SampleActivity.file(changed, same, missing));
        TableDump monday = TableDump.ofProjects(database);
        String tuesday = SampleActivity.file(
                changed.titled("Another title").inStatus("3").with(MONEY),
                same,
                SampleActivity.of("IT-UNDO-4").with(MONEY));
        RunRow run = desk.take("IT-UNDO", "tuesday.xml", tuesday);
        TableDump after = TableDump.ofProjects(database);
        assertThat(after.differences(monday)).isNotEmpty();
        RunRow undoing = undone(run);
        assertThat(TableDump.ofProjects(database).differences(monday)).isEmpty();
        assertThat(undoing.file().counts().changed())
                .as("changed one and new one")
                .isEqualTo(2);
        assertThat(undoing.file().counts().gone()).as("marks lifted").isEqualTo(1);
        assertThat(runs.details(run.ref(), ImportDesk.BY).status()).isEqualTo(RunStatus.UNDONE);
        assertThat(events("IT-UNDO-1")).isEqualTo("RECEIVED,STATUS,UNDONE");
        assertThat(events("IT-UNDO-3")).isEqualTo("RECEIVED,GONE,UNDONE");
        assertThat(events("IT-UNDO-4")).as("never deleted").isEqualTo("RECEIVED,WITHDRAWN");
        assertThat(seen("IT-UNDO-1")).as("by the public and the auditor").isEqualTo(2);
        assertThat(seen("IT-UNDO-4")).as("by nobody").isZero();
        String ref = desk.cell("SELECT ref FROM project WHERE identifier = 'IT-UNDO-4'");
        RunRow again = desk.take("IT-UNDO", "tuesday.xml", tuesday);
        assertThat(again.file().sameAsBefore()).as("the run never was").isFalse();
        assertThat(again.file().counts().added()).isEqualTo(1);
        assertThat(TableDump.ofProjects(database)
                        .without(TIMES)
                        .without("gone_since")
                        .differences(after.without(TIMES).without("gone_since")))
                .isEmpty();
        assertThat(desk.cell("SELECT ref FROM project WHERE identifier = 'IT-UNDO-4'"))
                .isEqualTo(ref);
    }

    @Test
    void what_somebody_touched_since_stays_and_is_listed() {
        desk.open("IT-EDITED", SourceKind.LOOSE, "");
        SampleActivity one = SampleActivity.of("IT-EDITED-1");
        SampleActivity two = SampleActivity.of("IT-EDITED-2");
        SampleActivity three = SampleActivity.of("IT-EDITED-3");
        desk.take("IT-EDITED", "a.xml", SampleActivity.file(one, two, three));
        TableDump first = TableDump.ofProjects(database);
        RunRow run = desk.take(
                "IT-EDITED",
                "b.xml",
                SampleActivity.file(one.titled("New one"), two.titled("New two"), three.titled("New three")));
        decide("IT-EDITED-1", "TAG");
        desk.take("IT-EDITED", "c.xml", SampleActivity.file(two.titled("New two")));
        TableDump edited = TableDump.ofProjects(database);
        RunRow undoing = undone(run);
        assertThat(left(undoing))
                .containsExactlyInAnyOrder("IT-EDITED-1 " + UndoRefusal.TAG, "IT-EDITED-2 " + UndoRefusal.LATER_RUN);
        assertThat(undoing.file().counts()).satisfies(counts -> {
            assertThat(counts.changed()).isEqualTo(1);
            assertThat(counts.rejected()).isEqualTo(2);
            assertThat(counts.activities()).isEqualTo(3);
        });
        TableDump undone = TableDump.ofProjects(database);
        assertThat(ofProject(undone.differences(first), "IT-EDITED-3")).isEmpty();
        assertThat(undone.differences(edited))
                .allMatch(row -> !row.contains("IT-EDITED-1") && !row.contains("IT-EDITED-2"));
    }

    @Test
    void what_other_sources_told_is_what_it_was() {
        desk.open("IT-REPEAT", SourceKind.LOOSE, "");
        desk.open("IT-AUTHOR", SourceKind.LOOSE, "IT-AUTHOR-ORG");
        SampleActivity one = SampleActivity.of("IT-AUTHOR-1").by("IT-AUTHOR-ORG");
        SampleActivity two = SampleActivity.of("IT-AUTHOR-2").by("IT-AUTHOR-ORG");
        desk.take("IT-REPEAT", "a.xml", SampleActivity.file(one.titled("Repeated")));
        desk.take("IT-AUTHOR", "a.xml", SampleActivity.file(two));
        TableDump before = TableDump.ofProjects(database);
        RunRow taken = desk.take("IT-AUTHOR", "b.xml", SampleActivity.file(one.titled("From the author")));
        assertThat(taken.file().counts().changed()).isEqualTo(1);
        TableDump owned = TableDump.ofProjects(database);
        RunRow told = desk.take("IT-REPEAT", "c.xml", SampleActivity.file(two.titled("Repeated"), one));
        assertThat(desk.cell("SELECT COUNT(*) FROM project_other_source o JOIN project p ON p.id = o.project_id"
                        + " WHERE p.identifier LIKE 'IT-AUTHOR-%'"))
                .isEqualTo("2");
        undone(told);
        assertThat(TableDump.ofProjects(database).differences(owned)).isEmpty();
        undone(taken);
        assertThat(TableDump.ofProjects(database).differences(before)).isEmpty();
    }

    @Test
    void a_run_is_undone_once_by_an_administrator_with_a_reason() {
        desk.open("IT-ONCE", SourceKind.LOOSE, "");
        RunRow run = desk.take("IT-ONCE", "a.xml", SampleActivity.file(SampleActivity.of("IT-ONCE-1")));
        assertThatThrownBy(() -> orders.undo(run.ref(), " ", Door.PAGE, ImportDesk.BY))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("REASON_GIVEN");
        assertThatThrownBy(() -> orders.undo(run.ref(), "why", Door.PAGE, ImportDesk.SENDER))
                .isInstanceOf(NotAllowed.class);
        RunRow undoing = undone(run);
        assertThatThrownBy(() -> undone(run))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("RUN_CAN_BE_UNDONE");
        assertThatThrownBy(() -> undone(undoing)).isInstanceOf(RuleViolation.class);
        assertThat(runs.acts(run.ref(), ImportDesk.BY)).extracting(RunAct::kind).containsExactly(RunAct.Kind.UNDO);
        assertThat(desk.cell(
                        "SELECT COUNT(*) FROM audit_entry WHERE record_ref = ? AND action LIKE 'sync.und%'",
                        run.ref().value()))
                .isEqualTo("2");
    }

    private int seen(String identifier) {
        ProjectFilter one = ProjectFilter.ALL.identifiedBy(identifier);
        PageRequest first = PageRequest.of(0, 1);
        return projects.list(one, first, Actor.anonymous()).items().size()
                + projects.list(one, first, AUDITOR).items().size();
    }

    private RunRow undone(RunRow run) {
        return desk.process(orders.undo(run.ref(), "A mistake of the sender", Door.PAGE, ImportDesk.BY));
    }

    private List<String> left(RunRow undoing) {
        return leftovers.page(undoing.ref(), PageRequest.of(0, 50), ImportDesk.BY).items().stream()
                .map(left -> left.identifier() + " " + left.why())
                .toList();
    }

    private String events(String identifier) {
        return desk.cell(
                "SELECT GROUP_CONCAT(e.kind ORDER BY e.id) FROM project_event e JOIN project p ON p.id = e.project_id"
                        + " WHERE p.identifier = ?",
                identifier);
    }

    private void decide(String identifier, String kind) {
        desk.change(
                "INSERT INTO project_event (project_id, kind, happened_at, login, role, body) SELECT id, ?, NOW(6), 'it', '', ''"
                        + " FROM project WHERE identifier = ?",
                kind,
                identifier);
    }

    private static List<String> ofProject(List<String> differences, String identifier) {
        return differences.stream().filter(row -> row.contains(identifier)).toList();
    }
}
