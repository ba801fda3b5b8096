package org.palermoassist.integration.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.sync.FetchOrder;
import org.palermoassist.sync.FileCounts;
import org.palermoassist.sync.RunFilter;
import org.palermoassist.sync.RunRow;
import org.palermoassist.sync.RunStatus;
import org.palermoassist.sync.SourceSettings;
import org.palermoassist.sync.SyncRuns;

/**
 * Two nodes fetch one source at the same moment while somebody sends its file in: the partner is asked once, both files are read one after
 * the other, and each activity is there once. A node is a set of routes of its own; they meet in the database alone.
 */
@ExtendWith(ArquillianExtension.class)
class TwoNodesIT {
    private static final Actor BY = Actor.machine("two-nodes-it", Right.IMPORT_RUN, Right.RUN_READ);
    private static final int MANY = 400;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @Inject
    private LoopbackNodes nodes;

    @Inject
    private RunDesk desk;

    @Inject
    private SourceSettings settings;

    @Inject
    private SyncRuns runs;

    @Resource
    private ManagedExecutorService threads;

    private final String code =
            "NODES-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);

    @Test
    void fetched_by_two_nodes_and_sent_in_at_once_a_source_is_read_once_and_in_turn() throws Exception {
        byte[] file = file().getBytes(UTF_8);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch turnedAway = new CountDownLatch(1);
        try (PartnerServer partner = new PartnerServer((request, out, me) -> {
                    asked.countDown();
                    turnedAway.await();
                    out.write(PartnerServer.answer("200 OK", file));
                });
                LoopbackNode one = nodes.start();
                LoopbackNode other = nodes.start()) {
            nodes.open(code, partner.url("/feed.xml"));
            CompletableFuture<Void> first = fetch(one).thenRun(turnedAway::countDown);
            CompletableFuture<Void> second = fetch(other).thenRun(turnedAway::countDown);
            assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
            desk.imported(code, "<!-- sent in -->" + new String(file, UTF_8));
            CompletableFuture.allOf(first, second).get(60, TimeUnit.SECONDS);

            assertThat(partner.requests())
                    .as("times that the partner was asked")
                    .hasSize(1);
            List<RunRow> all = ended();
            assertThat(all).hasSize(2).extracting(RunRow::status).containsOnly(RunStatus.DONE);
            assertThat(all).extracting(run -> counts(run).added()).containsExactlyInAnyOrder(MANY, 0);
            assertThat(all).extracting(run -> counts(run).unchanged()).containsExactlyInAnyOrder(0, MANY);
            assertThat(settings.details(code, BY).health().fault()).isEmpty();
        }
    }

    private static FileCounts counts(RunRow run) {
        return run.file().counts();
    }

    private CompletableFuture<Void> fetch(LoopbackNode node) {
        return CompletableFuture.runAsync(
                () -> node.context().createProducerTemplate().sendBody("direct:sync-fetch", new FetchOrder(code, true)),
                threads);
    }

    private List<RunRow> ended() {
        long end = System.nanoTime() + PATIENCE;
        List<RunRow> all = rows();
        while (all.size() < 2 || !all.stream().allMatch(run -> run.status().isOver())) {
            assertThat(System.nanoTime()).as("runs end in time: %s", all).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            all = rows();
        }
        return all;
    }

    private List<RunRow> rows() {
        RunFilter ours = new RunFilter(
                Optional.of(code),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return runs.page(ours, PageRequest.of(0, 50), BY).items();
    }

    private String file() {
        StringBuilder file = new StringBuilder("<iati-activities version=\"2.03\">");
        for (int i = 0; i < MANY; i++) {
            file.append("<iati-activity xml:lang=\"en\"><iati-identifier>")
                    .append(code)
                    .append('-')
                    .append(i);
            file.append("</iati-identifier><reporting-org ref=\"XI-NODES\" type=\"40\"><narrative>Nodes</narrative>");
            file.append("</reporting-org><title><narrative>Courts</narrative></title></iati-activity>");
        }
        return file.append("</iati-activities>").toString();
    }
}
