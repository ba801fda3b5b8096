package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.projects.ConflictRule;
import org.palermoassist.projects.FieldGroup;
import org.palermoassist.projects.Ownership;
import org.palermoassist.projects.ProjectRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.NotFound;
import org.palermoassist.shared.PageRequest;

/** What a file would do: told beforehand, counted as the import counts it afterwards, and nothing else is written. */
@ExtendWith(ArquillianExtension.class)
class RehearsalIT {
    private static final Actor ADMINISTRATOR =
            Actor.of("adam", "Adam", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);
    private static final Actor READER = Actor.machine("it-reader", Right.RUN_READ);
    private static final PageRequest FIRST = PageRequest.of(0, 100);
    private static final int MOST = 50;

    @Inject
    private ImportDesk desk;

    @Inject
    private RehearsalDoor door;

    @Inject
    private RehearsalRunner runner;

    @Inject
    private Rehearsals rehearsals;

    @Inject
    private WaitingRehearsals waiting;

    @Inject
    private RetainedRehearsals retained;

    @Inject
    private Ownership ownership;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Test
    void a_rehearsal_writes_nothing_but_itself_and_the_trail() {
        desk.open("IT-TRY-A", SourceKind.SNAPSHOT, "");
        desk.take("IT-TRY-A", "a.xml", file("IT-TRY-A", "First"));
        List<String> tables = tables();
        TableDump before = TableDump.of(database, tables);

        RehearsalRow tried = rehearse(
                "IT-TRY-A",
                SampleActivity.file(SampleActivity.of("IT-TRY-A-1").titled("Second"), SampleActivity.of("IT-TRY-A-2")));

        assertThat(tried.status()).isEqualTo(RehearsalStatus.DONE);
        assertThat(tried.counts()).isEqualTo(new RehearsalCounts(2, 1, 1, 0, 0, 2, 0, 0));
        assertThat(tables).contains("project", "payload", "sync_run", "organization");
        assertThat(TableDump.of(database, tables).differences(before)).isEmpty();
    }

    @Test
    void what_would_become_of_each_record_and_field_is_told() {
        desk.open("IT-TRY-B", SourceKind.SNAPSHOT, "");
        desk.take(
                "IT-TRY-B",
                "b.xml",
                SampleActivity.file(SampleActivity.of("IT-TRY-B-1"), SampleActivity.of("IT-TRY-B-2")));

        RehearsalRef ref = rehearse("IT-TRY-B", file("IT-TRY-B", "Second")).ref();

        RehearsalRecord changed = only(ref, RehearsalFilter.Show.CHANGED);
        assertThat(changed.title()).isEqualTo("Second");
        assertThat(changed.fields()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo("TAKEN");
            assertThat(one.change().field()).isEqualTo("title");
            assertThat(one.change().before()).contains("A title");
            assertThat(one.change().after()).contains("Second");
        });
        assertThat(only(ref, RehearsalFilter.Show.GONE).identifier()).isEqualTo("IT-TRY-B-2");
        assertThat(rehearsals.details(ref, READER).asks())
                .as("half of the source is missing")
                .isTrue();
        assertThat(records(ref, new RehearsalFilter(Optional.empty(), Optional.of("Second")), READER))
                .extracting(RehearsalRecord::identifier)
                .containsExactly("IT-TRY-B-1");
    }

    @Test
    void fields_that_are_ours_are_told_as_kept_and_conflicts_as_conflicts() {
        desk.open("IT-TRY-C", SourceKind.SNAPSHOT, "");
        desk.take("IT-TRY-C", "c.xml", file("IT-TRY-C", "First"));
        ProjectRef project = project("IT-TRY-C-1");
        ownership.set("IT-TRY-C", FieldGroup.TEXTS, true, ConflictRule.ASK, ADMINISTRATOR);
        desk.retitle(project, "Ours", ADMINISTRATOR);
        String second = file("IT-TRY-C", "Second");

        RehearsalRow tried = rehearse("IT-TRY-C", second);

        assertThat(tried.counts().conflicting()).isEqualTo(1);
        RehearsalRecord record = only(tried.ref(), RehearsalFilter.Show.CONFLICTING);
        assertThat(record.fields()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo("CONFLICT");
            assertThat(one.change().before()).contains("Ours");
            assertThat(one.change().after()).contains("Second");
        });
        ownership.set("IT-TRY-C", FieldGroup.TEXTS, true, ConflictRule.OURS, ADMINISTRATOR);
        assertThat(rehearsals.age(tried.ref(), READER).rules()).isTrue();
        RehearsalRow again = rehearse("IT-TRY-C", second);
        assertThat(again.counts().conflicting()).isZero();
        assertThat(only(again.ref(), RehearsalFilter.Show.CHANGED).fields())
                .extracting(RehearsalRecord.Finding::kind)
                .containsExactly("OURS");
    }

    @Test
    void the_import_of_a_rehearsal_takes_the_same_bytes_once_and_is_told_of_changes_in_between() throws IOException {
        desk.open("IT-TRY-D", SourceKind.SNAPSHOT, "");
        desk.take("IT-TRY-D", "d.xml", file("IT-TRY-D", "First"));
        RehearsalRef ref = rehearse("IT-TRY-D", file("IT-TRY-D", "Third")).ref();
        assertThat(rehearsals.age(ref, READER).isFresh()).isTrue();
        desk.take("IT-TRY-D", "d.xml", file("IT-TRY-D", "Second"));
        assertThat(rehearsals.age(ref, READER)).isEqualTo(new RehearsalAge(1, 1, false));

        RunRow run = desk.process(door.importNow(ref, Door.PAGE, ADMINISTRATOR));

        assertThat(run.file().counts().changed()).isEqualTo(1);
        assertThat(desk.cell("SELECT title FROM project WHERE identifier = 'IT-TRY-D-1'"))
                .isEqualTo("Third");
        assertThat(rehearsals.details(ref, READER).run()).contains(run.ref());
        refused(SyncRule.REHEARSAL_CAN_BE_IMPORTED, () -> door.importNow(ref, Door.PAGE, ADMINISTRATOR));
    }

    @Test
    void the_payload_of_an_earlier_run_is_tried_against_what_stands_here_now() {
        desk.open("IT-TRY-E", SourceKind.SNAPSHOT, "");
        RunRow first = desk.take("IT-TRY-E", "e.xml", file("IT-TRY-E", "First"));
        RehearsalRow same = process(door.again(first.ref(), ADMINISTRATOR));
        assertThat(same.sameAs()).contains(first.ref());
        assertThat(same.counts().unchanged()).isEqualTo(1);
        desk.take("IT-TRY-E", "e.xml", file("IT-TRY-E", "Second"));

        RehearsalRow back = process(door.again(first.ref(), ADMINISTRATOR));

        assertThat(back.counts()).isEqualTo(new RehearsalCounts(1, 0, 1, 0, 0, 1, 0, 0));
    }

    @Test
    void a_file_that_cannot_be_read_and_activities_that_would_be_refused_say_why() {
        desk.open("IT-TRY-F", SourceKind.SNAPSHOT, "");
        RehearsalRow cut = rehearse("IT-TRY-F", file("IT-TRY-F", "First").replace("</iati-activities>", ""));
        assertThat(cut.file().reason()).isPresent();
        assertThat(cut.importable()).isFalse();

        SampleActivity one = SampleActivity.of("IT-TRY-F-1");
        RehearsalRow twice = rehearse("IT-TRY-F", SampleActivity.file(one, one));

        assertThat(twice.counts().added()).isEqualTo(1);
        assertThat(only(twice.ref(), RehearsalFilter.Show.REJECTED).rules())
                .extracting(rule -> rule.change().field())
                .containsExactly("IDENTIFIER_UNIQUE_IN_FILE");
    }

    @Test
    void a_rehearsal_that_waits_can_be_ended_and_is_not_carried_out_then() {
        desk.open("IT-TRY-G", SourceKind.SNAPSHOT, "");
        RehearsalRef ref = send("IT-TRY-G", file("IT-TRY-G", "First"));
        door.cancel(ref, ADMINISTRATOR);
        assertThat(process(ref).status()).isEqualTo(RehearsalStatus.CANCELLED);
        assertThat(rehearsals.details(ref, READER).counts().activities()).isZero();
        refused(SyncRule.REHEARSAL_IS_UNDER_WAY, () -> door.cancel(ref, ADMINISTRATOR));
    }

    @Test
    void what_the_reader_may_not_see_of_a_project_is_not_told() {
        desk.open("IT-TRY-H", SourceKind.SNAPSHOT, "");
        desk.take("IT-TRY-H", "h.xml", file("IT-TRY-H", "First"));
        RehearsalRef ref = rehearse("IT-TRY-H", file("IT-TRY-H", "Second")).ref();
        desk.change("UPDATE project SET visibility = 'RESTRICTED' WHERE identifier = 'IT-TRY-H-1'");

        RehearsalRecord record =
                records(ref, RehearsalFilter.all(), ADMINISTRATOR).get(0);

        assertThat(record.hidden()).isTrue();
        assertThat(record.project()).isEmpty();
        assertThat(record.found()).isEmpty();
    }

    @Test
    void rights_are_those_of_an_import_and_a_rehearsal_is_swept_with_all_that_belongs_to_it() {
        desk.open("IT-TRY-I", SourceKind.SNAPSHOT, "");
        RehearsalRef ref = rehearse("IT-TRY-I", file("IT-TRY-I", "First")).ref();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> door.fetch("IT-TRY-I", READER));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> door.importNow(ref, Door.PAGE, READER));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> rehearsals.details(ref, Actor.anonymous()));
        assertThat(waiting.all()).contains(ref);
        desk.change("UPDATE sync_rehearsal SET queued_at = '2020-01-01' WHERE ref = ?", ref.value());
        String id = desk.cell("SELECT id FROM sync_rehearsal WHERE ref = ?", ref.value());

        desk.change("DELETE FROM sync_rehearsal WHERE queued_at < '2020-01-02'");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rehearsals.details(ref, READER));
        for (String table : List.of("sync_rehearsal_record", "sync_rehearsal_finding")) {
            assertThat(desk.cell("SELECT COUNT(*) FROM " + table + " WHERE rehearsal_id = ?", id))
                    .isEqualTo("0");
        }
        assertThat(retained.rehearsals().days()).isEqualTo(RetainedRehearsals.DAYS);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "PORTAL_TEST_DATA", matches = ".+")
    void counts_of_real_files_are_those_of_their_imports() throws IOException {
        Path days = Path.of(System.getProperty("portal.test.data", ""), "iati-real", "dportal-ukraine");
        desk.open("IT-TRY-REAL", SourceKind.SNAPSHOT, "");
        List<Path> files;
        try (var all = Files.list(days)) {
            files = all.sorted().toList();
        }
        for (Path day : files) {
            String name = day.getFileName().toString();
            RehearsalRef ref;
            try (var body = Files.newInputStream(day)) {
                ref = door.receive("IT-TRY-REAL", name, body, ADMINISTRATOR);
            }
            RehearsalRow tried = process(ref);
            RunRow run = desk.take("IT-TRY-REAL", name, day);
            assertThat(counted(tried)).as(name).isEqualTo(counted(run));
        }
    }

    private static String counted(RehearsalRow row) {
        RehearsalCounts counts = row.counts();
        return row.asks() + " " + counts.activities() + " " + counts.added() + " " + counts.changed() + " "
                + counts.unchanged() + " " + counts.rejected() + " " + counts.quarantined() + " "
                + (row.asks() ? 0 : counts.gone());
    }

    private static String counted(RunRow row) {
        FileCounts counts = row.file().counts();
        return (row.status() == RunStatus.WAITING) + " " + counts.activities() + " " + counts.added() + " "
                + counts.changed() + " " + counts.unchanged() + " " + counts.rejected() + " " + counts.quarantined()
                + " " + counts.gone();
    }

    private RehearsalRow rehearse(String source, String xml) {
        return process(send(source, xml));
    }

    private RehearsalRef send(String source, String xml) {
        try {
            byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
            return door.receive(source, "tried.xml", new ByteArrayInputStream(bytes), ADMINISTRATOR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RehearsalRow process(RehearsalRef ref) {
        runner.process(ref, ImportDesk.BY);
        return rehearsals.details(ref, READER);
    }

    private RehearsalRecord only(RehearsalRef ref, RehearsalFilter.Show show) {
        List<RehearsalRecord> found =
                records(ref, new RehearsalFilter(Optional.of(show), Optional.empty()), ADMINISTRATOR);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<RehearsalRecord> records(RehearsalRef ref, RehearsalFilter filter, Actor by) {
        return rehearsals.records(ref, filter, MOST, FIRST, by).items();
    }

    private ProjectRef project(String identifier) {
        return new ProjectRef(desk.cell("SELECT ref FROM project WHERE identifier = ?", identifier));
    }

    private static String file(String prefix, String title) {
        return SampleActivity.file(SampleActivity.of(prefix + "-1").titled(title));
    }

    /** Every table but those of rehearsals and of the trail, and those in which timers go on with what was changed before. */
    private List<String> tables() {
        List<String> tables = new ArrayList<>();
        String all = "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'sync_rehearsal%'"
                + " AND table_name NOT LIKE 'audit%'"
                + " AND table_name NOT IN ('change_mark', 'record_change', 'change_counter', 'file_change',"
                + " 'project_looked', 'project_duplicate') AND table_name NOT LIKE 'project_likeness%'"
                + " ORDER BY table_name";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(all)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return tables;
    }
}
