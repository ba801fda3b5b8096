package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RuleViolation;

/** Runs that are cancelled, cut off, doubled, decided on, tried again. */
@ExtendWith(ArquillianExtension.class)
class RunsIT {
    private static final int MANY = 1500;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final String MONEY = "<transaction><transaction-type code=\"3\"/><transaction-date"
            + " iso-date=\"2020-05-01\"/><value value-date=\"2020-05-01\">1000</value></transaction>";

    @Inject
    private ImportDesk desk;

    @Inject
    private RunOrders orders;

    @Inject
    private SyncRuns runs;

    @Inject
    private DeadLetters letters;

    @Inject
    private ImportRunner runner;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void a_run_that_waits_is_cancelled_at_once() {
        desk.open("IT-CANCEL", SourceKind.LOOSE, "");
        RunRef ref = desk.receive("IT-CANCEL", "a.xml", SampleActivity.file(SampleActivity.of("IT-CANCEL-1")));
        orders.cancel(ref, ImportDesk.BY);
        RunRow run = desk.process(ref);
        assertThat(run.status()).isEqualTo(RunStatus.CANCELLED);
        assertThat(desk.cell("SELECT COUNT(*) FROM project WHERE identifier = 'IT-CANCEL-1'"))
                .isEqualTo("0");
        assertThatThrownBy(() -> orders.cancel(ref, ImportDesk.BY)).hasMessageContaining("RUN_IS_UNDER_WAY");
    }

    @Test
    void a_run_at_work_ends_after_its_batch_and_what_is_written_stays() {
        desk.open("IT-STOP", SourceKind.SNAPSHOT, "");
        RunRef ref = desk.receive("IT-STOP", "a.xml", many("IT-STOP-"));
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> desk.process(ref), executor);
        await(() -> runs.details(ref, ImportDesk.BY).file().counts().added() > 0);
        orders.cancel(ref, ImportDesk.BY);
        work.join();
        RunRow run = runs.details(ref, ImportDesk.BY);
        FileCounts counts = run.file().counts();
        assertThat(run.status()).isEqualTo(RunStatus.CANCELLED);
        assertThat(counts.added()).isBetween(1, MANY - 1);
        assertThat(counts.activities()).isEqualTo(counts.added());
        assertThat(desk.cell("SELECT COUNT(*) FROM project WHERE identifier LIKE 'IT-STOP-%'"))
                .isEqualTo(String.valueOf(counts.added()));
        assertThat(run.file().reason()).contains("CANCELLED");
    }

    @Test
    void a_run_that_is_cut_off_goes_on_and_does_nothing_twice() {
        desk.open("IT-CUT-OFF", SourceKind.SNAPSHOT, "");
        String xml = many("IT-CUT-OFF-").replaceFirst("IT-CUT-OFF-7<", "IT-CUT-OFF-6<");
        RunRef ref = desk.receive("IT-CUT-OFF", "a.xml", xml);
        for (int cut = 0; cut < 5; cut++) {
            int batches = cut;
            assertThatThrownBy(() -> desk.processPart(ref, batches)).hasMessage("no power");
            runner.recover(ImportDesk.BY);
            assertThat(runs.details(ref, ImportDesk.BY).status()).isEqualTo(RunStatus.QUEUED);
        }
        assertThat(runs.details(ref, ImportDesk.BY).file().counts().added()).isBetween(400, 600);
        RunRow run = desk.process(ref);
        assertThat(run.status()).isEqualTo(RunStatus.DONE);
        assertThat(run.trace().attempts()).isEqualTo(6);
        assertThat(run.file().counts()).isEqualTo(new FileCounts(MANY, MANY - 1, 0, 0, 1, MANY - 1, 0, MANY, 0));
        assertThat(desk.cell("SELECT CONCAT(COUNT(*), ' ', COUNT(DISTINCT p.id)) FROM project p JOIN project_event e ON"
                        + " e.project_id = p.id JOIN project_transaction t ON t.project_id = p.id WHERE p.identifier LIKE"
                        + " 'IT-CUT-OFF-%'"))
                .isEqualTo((MANY - 1) + " " + (MANY - 1));
        assertThat(desk.cell(
                        "SELECT COUNT(*) FROM sync_problem x JOIN sync_run r ON r.id = x.run_id WHERE r.ref = ? AND"
                                + " x.rule = 'IDENTIFIER_UNIQUE_IN_FILE'",
                        ref.value()))
                .isEqualTo("1");
    }

    @Test
    void two_runs_of_one_source_take_turns() {
        desk.open("IT-TURNS", SourceKind.SNAPSHOT, "");
        orders.limitLoss("IT-TURNS", 100, ImportDesk.BY);
        RunRef first = desk.receive("IT-TURNS", "a.xml", many("IT-TURNS-"));
        RunRef second = desk.receive("IT-TURNS", "b.xml", "<!-- later -->" + many("IT-TURNS-"));
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> desk.process(first), executor);
        await(() -> runs.details(first, ImportDesk.BY).status() == RunStatus.RUNNING);
        RunRow later = desk.process(second);
        one.join();
        assertThat(runs.details(first, ImportDesk.BY).file().counts().added()).isEqualTo(MANY);
        assertThat(later.file().counts().unchanged()).isEqualTo(MANY);
        assertThat(later.startedAt()).isPresent().hasValueSatisfying(begun -> assertThat(begun)
                .isAfterOrEqualTo(runs.details(first, ImportDesk.BY).endedAt().orElseThrow()));
    }

    @Test
    void a_sudden_loss_waits_for_a_person() {
        SampleActivity[] five = five("IT-LOSS-");
        desk.open("IT-LOSS", SourceKind.SNAPSHOT, "");
        desk.take("IT-LOSS", "a.xml", SampleActivity.file(five));
        assertThat(desk.take("IT-LOSS", "b.xml", SampleActivity.file(five[0], five[1], five[2], five[3]))
                        .file()
                        .counts()
                        .gone())
                .as("20 percent are within the limit")
                .isEqualTo(1);
        RunRow empty = desk.take("IT-LOSS", "c.xml", "<iati-activities version=\"2.03\"/>");
        assertThat(empty.status()).isEqualTo(RunStatus.WAITING);
        assertThat(empty.trace().loss()).contains(new Loss(4, 4));
        assertThat(gone("IT-LOSS-")).isEqualTo("1");
        orders.keep(empty.ref(), "Their server was down", ImportDesk.BY);
        assertThat(gone("IT-LOSS-")).isEqualTo("1");
        RunRow half = desk.take("IT-LOSS", "d.xml", SampleActivity.file(five[0], five[1]));
        assertThat(half.status()).isEqualTo(RunStatus.WAITING);
        assertThatThrownBy(() -> orders.confirmGone(half.ref(), "", ImportDesk.BY))
                .isInstanceOf(RuleViolation.class);
        orders.confirmGone(half.ref(), "They closed two offices", ImportDesk.BY);
        assertThat(gone("IT-LOSS-")).isEqualTo("3");
        RunRow decided = runs.details(half.ref(), ImportDesk.BY);
        assertThat(decided.status()).isEqualTo(RunStatus.DONE);
        assertThat(decided.file().counts().gone()).isEqualTo(2);
        assertThat(runs.acts(half.ref(), ImportDesk.BY))
                .extracting(RunAct::reason)
                .containsExactly("They closed two offices");
        assertThatThrownBy(() -> orders.keep(half.ref(), "again", ImportDesk.BY))
                .hasMessageContaining("RUN_WAITS_FOR_DECISION");
    }

    @Test
    void a_file_that_failed_is_tried_again_or_put_away() {
        desk.open("IT-DEAD", SourceKind.LOOSE, "");
        RunRef ref = desk.receive("IT-DEAD", "a.xml", SampleActivity.file(SampleActivity.of("IT-DEAD-1")));
        runner.giveUp(ref, new IllegalStateException("disk full"), ImportDesk.BY);
        RunRow failed = runs.details(ref, ImportDesk.BY);
        assertThat(failed.status()).isEqualTo(RunStatus.FAILED);
        assertThat(failed.file().detail()).contains("disk full");
        assertThat(dead()).contains(ref);
        orders.retry(ref, ImportDesk.BY);
        RunRow done = desk.process(ref);
        assertThat(done.status()).isEqualTo(RunStatus.DONE);
        assertThat(done.file().counts().added()).isEqualTo(1);
        assertThat(dead()).doesNotContain(ref);
        RunRow broken = desk.take("IT-DEAD", "b.xml", "{}");
        assertThat(dead()).contains(broken.ref());
        orders.retry(broken.ref(), ImportDesk.BY);
        assertThat(desk.process(broken.ref()).file().verdict()).contains("REJECTED");
        assertThat(runs.details(broken.ref(), ImportDesk.BY).trace().attempts()).isEqualTo(2);
        orders.discard(broken.ref(), "Not a project file", ImportDesk.BY);
        assertThat(dead()).doesNotContain(broken.ref());
        assertThatThrownBy(() -> orders.retry(broken.ref(), ImportDesk.BY)).hasMessageContaining("FILE_HAS_FAILED");
    }

    private List<RunRef> dead() {
        return letters.page(PageRequest.of(0, 500), ImportDesk.BY).items().stream()
                .map(RunRow::ref)
                .toList();
    }

    private String gone(String prefix) {
        return desk.cell(
                "SELECT COUNT(*) FROM project WHERE identifier LIKE CONCAT(?, '%') AND gone_since IS NOT NULL", prefix);
    }

    private static SampleActivity[] five(String prefix) {
        SampleActivity[] five = new SampleActivity[5];
        for (int i = 0; i < five.length; i++) {
            five[i] = SampleActivity.of(prefix + i);
        }
        return five;
    }

    private static String many(String prefix) {
        List<SampleActivity> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            all.add(SampleActivity.of(prefix + i).with(MONEY));
        }
        return SampleActivity.file(all.toArray(SampleActivity[]::new));
    }

    private static void await(java.util.function.BooleanSupplier reached) {
        long end = System.nanoTime() + PATIENCE;
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
