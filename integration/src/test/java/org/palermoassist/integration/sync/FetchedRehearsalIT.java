package org.palermoassist.integration.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.sync.Door;
import org.palermoassist.sync.NewSource;
import org.palermoassist.sync.RehearsalCounts;
import org.palermoassist.sync.RehearsalDoor;
import org.palermoassist.sync.RehearsalFilter;
import org.palermoassist.sync.RehearsalOrigin;
import org.palermoassist.sync.RehearsalRecord;
import org.palermoassist.sync.RehearsalRef;
import org.palermoassist.sync.RehearsalRow;
import org.palermoassist.sync.RehearsalStatus;
import org.palermoassist.sync.Rehearsals;
import org.palermoassist.sync.RunRow;
import org.palermoassist.sync.SourceKind;
import org.palermoassist.sync.Sources;
import org.palermoassist.sync.SyncRule;

/** What a partner's server would send now, fetched for real through the routes and told beforehand; nothing but the rehearsal is written. */
@ExtendWith(ArquillianExtension.class)
class FetchedRehearsalIT {
    private static final Actor BY = Actor.machine("fetched-it", Right.IMPORT_RUN, Right.RUN_READ);
    private static final Actor READER = Actor.machine("fetched-reader", Right.RUN_READ);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    /** All that an import or a fetch writes, but not what the watch for copies notes about it afterwards. */
    private static final String TABLES = "SELECT GROUP_CONCAT(table_name) FROM information_schema.tables"
            + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'"
            + " AND table_name REGEXP '^(project|organization|payload|source|need_link|sync_)'"
            + " AND table_name NOT LIKE 'sync_rehearsal%' AND table_name NOT LIKE 'project_likeness%'"
            + " AND table_name NOT IN ('project_looked', 'project_duplicate')";

    @Inject
    private LoopbackNodes nodes;

    @Inject
    private LoopbackFetcher fetcher;

    @Inject
    private RehearsalDoor door;

    @Inject
    private Rehearsals rehearsals;

    @Inject
    private Sources sources;

    @Inject
    private RunDesk desk;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    private final String code =
            "TRIED-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private LoopbackNode node;

    @BeforeEach
    void start() throws Exception {
        node = nodes.start();
        fetcher.through(Optional.of(node));
    }

    @AfterEach
    void close() {
        fetcher.through(Optional.empty());
        node.close();
    }

    @Test
    void what_a_server_would_send_now_is_told_record_by_record_and_written_only_by_its_import() throws Exception {
        byte[] now = file("Second title", 2);
        try (PartnerServer partner = PartnerServer.answering("200 OK\r\nETag: \"v8\"", now)) {
            nodes.open(code, partner.url("/list/activities.xml"));
            desk.imported(code, file("First title", 1));
            Map<String, String> before = tables();

            RehearsalRow tried = fetched();

            assertThat(tried.status()).isEqualTo(RehearsalStatus.DONE);
            assertThat(tried.origin()).isEqualTo(RehearsalOrigin.SOURCE);
            assertThat(tried.file().name()).isEqualTo("activities.xml");
            assertThat(tried.file().size()).isEqualTo(now.length);
            assertThat(tried.counts()).isEqualTo(new RehearsalCounts(2, 1, 1, 0, 0, 2, 0, 0));
            assertThat(changed(tried.ref()).change().after()).contains("Second title");
            assertThat(tables()).isEqualTo(before);

            RunRow run = desk.ended(door.importNow(tried.ref(), Door.API, BY));

            assertThat(run.file().counts().added()).isEqualTo(1);
            assertThat(run.file().counts().changed()).isEqualTo(1);
            assertThat(fetched().sameAs()).contains(run.ref());
            assertThat(partner.requests()).as("an import takes what was tried").hasSize(2);
        }
    }

    @Test
    void all_of_it_is_asked_for_whatever_was_fetched_before_and_the_next_fetch_asks_as_if_nothing_had_been()
            throws Exception {
        try (PartnerServer partner = new PartnerServer((request, out, me) -> {
            boolean conditional = request.contains("If-None-Match") || request.contains("If-Modified-Since");
            out.write(
                    conditional
                            ? PartnerServer.answer("304 Not Modified", new byte[0])
                            : PartnerServer.answer("200 OK\r\nETag: \"v8\"", file("A title", 1)));
        })) {
            nodes.open(code, partner.url("/feed.xml"));
            nodes.change(
                    "UPDATE source_health h JOIN source s ON s.id = h.source_id SET h.etag = '\"v7\"',"
                            + " h.last_modified = 'Mon, 02 Mar 2026 10:00:00 GMT' WHERE s.code = ?",
                    code);
            Map<String, String> before = tables();

            assertThat(fetched().counts().added()).isEqualTo(1);

            assertThat(tables())
                    .as("ETag, next time and health stand as before")
                    .isEqualTo(before);
        }
    }

    @Test
    void a_server_that_says_unchanged_all_the_same_brings_nothing_and_that_is_told() throws Exception {
        failsWith("304 Not Modified", "NOTHING_CAME");
    }

    @Test
    void a_server_with_a_fault_of_its_own_is_told_and_not_counted_as_a_failure_of_the_source() throws Exception {
        failsWith("500 Oops", "SERVER_FAULT");
    }

    private void failsWith(String answer, String reason) throws Exception {
        try (PartnerServer partner = PartnerServer.answering(answer, new byte[0])) {
            nodes.open(code, partner.url("/feed.xml"));
            failsWith(reason);
            assertThat(partner.requests()).hasSize(1);
        }
    }

    private void failsWith(String reason) throws SQLException {
        Map<String, String> before = tables();
        RehearsalRow tried = fetched();
        assertThat(tried.status()).isEqualTo(RehearsalStatus.FAILED);
        assertThat(tried.file().reason()).contains(reason);
        assertThat(tried.importable()).isFalse();
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void a_server_that_cannot_be_reached_is_told() throws Exception {
        String gone;
        try (PartnerServer partner = PartnerServer.answering("200 OK", new byte[0])) {
            gone = partner.url("/feed.xml");
        }
        nodes.open(code, gone);
        failsWith("NOT_REACHED");
    }

    @Test
    void what_came_and_cannot_be_read_says_where() throws Exception {
        byte[] whole = file("A title", 1);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 20);
        try (PartnerServer partner = PartnerServer.answering("200 OK", cut)) {
            nodes.open(code, partner.url("/feed.xml"));
            RehearsalRow tried = fetched();
            assertThat(tried.status()).isEqualTo(RehearsalStatus.DONE);
            assertThat(tried.file().reason()).contains("CUT_OFF");
            assertThat(tried.importable()).isFalse();
        }
    }

    @Test
    void one_that_is_ended_while_the_server_lets_it_wait_is_ended_whatever_comes() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (PartnerServer partner = new PartnerServer((request, out, me) -> {
            asked.countDown();
            ended.await();
            out.write(PartnerServer.answer("500 Oops", new byte[0]));
        })) {
            nodes.open(code, partner.url("/feed.xml"));
            RehearsalRef ref = door.fetch(code, BY);
            assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
            door.cancel(ref, BY);
            ended.countDown();
            assertThat(over(ref).status()).isEqualTo(RehearsalStatus.CANCELLED);
        }
    }

    @Test
    void only_who_may_import_tries_and_only_sources_that_are_fetched() {
        sources.open(new NewSource(code, code, SourceKind.LOOSE, Optional.empty()), BY);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> door.fetch(code, READER));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> door.fetch(code, BY))
                .extracting(RuleViolation::rule)
                .isEqualTo(SyncRule.SOURCE_IS_FETCHED);
        assertThat(rehearsals.page(Optional.of(code), PageRequest.of(0, 10), BY).items())
                .isEmpty();
    }

    private RehearsalRow fetched() {
        return over(door.fetch(code, BY));
    }

    private RehearsalRow over(RehearsalRef ref) {
        long end = System.nanoTime() + PATIENCE;
        RehearsalRow row = rehearsals.details(ref, BY);
        while (row.endedAt().isEmpty()) {
            assertThat(System.nanoTime()).as("it ends in time: %s", row).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            row = rehearsals.details(ref, BY);
        }
        return row;
    }

    private RehearsalRecord.Finding changed(RehearsalRef ref) {
        RehearsalFilter filter = new RehearsalFilter(Optional.of(RehearsalFilter.Show.CHANGED), Optional.empty());
        RehearsalRecord record = rehearsals
                .records(ref, filter, 10, PageRequest.of(0, 10), BY)
                .items()
                .get(0);
        return record.fields().get(0);
    }

    private Map<String, String> tables() throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String names;
            try (ResultSet row = statement.executeQuery(TABLES)) {
                row.next();
                names = row.getString(1);
            }
            try (ResultSet row = statement.executeQuery("CHECKSUM TABLE " + names)) {
                while (row.next()) {
                    sums.put(row.getString(1), row.getString(2));
                }
            }
        }
        assertThat(sums.keySet()).anyMatch(name -> name.endsWith(".project")).hasSizeGreaterThan(20);
        return sums;
    }

    private byte[] file(String title, int activities) throws IOException {
        StringBuilder file = new StringBuilder("<iati-activities version=\"2.03\">");
        for (int i = 1; i <= activities; i++) {
            file.append("<iati-activity xml:lang=\"en\"><iati-identifier>")
                    .append(code)
                    .append('-')
                    .append(i)
                    .append(
                            "</iati-identifier><reporting-org ref=\"XI-TRIED\" type=\"40\"><narrative>Tried</narrative>")
                    .append("</reporting-org><title><narrative>")
                    .append(title)
                    .append("</narrative></title></iati-activity>");
        }
        return file.append("</iati-activities>").toString().getBytes(UTF_8);
    }
}
