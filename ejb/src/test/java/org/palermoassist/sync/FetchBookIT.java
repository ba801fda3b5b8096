package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Accounts;
import org.palermoassist.security.Actor;
import org.palermoassist.security.NewAccount;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.security.Typed;

/** Who fetches, when, and how it went: the book against the database. */
@ExtendWith(ArquillianExtension.class)
class FetchBookIT {
    private static final Actor BY = Actor.machine("it-fetch", Right.IMPORT_RUN, Right.RUN_READ);

    @Inject
    private FetchBook book;

    @Inject
    private SourceSettings settings;

    @Inject
    private Sources sources;

    @Inject
    private Accounts accounts;

    @Inject
    private ImportDesk desk;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Test
    void a_source_is_due_when_its_time_has_come_and_is_given_to_one_of_many() throws Exception {
        open("BOOK-DUE");
        assertThat(book.due(500, BY)).doesNotContain("BOOK-DUE");
        isDue("BOOK-DUE");
        assertThat(book.due(500, BY)).contains("BOOK-DUE");

        Callable<Optional<FetchJob>> claim = () -> book.claim(new FetchOrder("BOOK-DUE", false), BY);
        long taken = threads.invokeAll(List.of(claim, claim, claim, claim, claim, claim)).stream()
                .filter(FetchBookIT::isTaken)
                .count();

        assertThat(taken).isEqualTo(1);
        assertThat(book.due(500, BY)).doesNotContain("BOOK-DUE");
        assertThat(book.claim(new FetchOrder("BOOK-DUE", true), BY))
                .as("by hand, too")
                .isEmpty();
        assertThat(settings.details("BOOK-DUE", BY).state()).isEqualTo(SourceState.FETCHING);
    }

    private static boolean isTaken(Future<Optional<FetchJob>> claim) {
        try {
            return claim.get(30, TimeUnit.SECONDS).isPresent();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_node_that_died_loses_the_source_by_the_clock() throws SQLException {
        open("BOOK-DEAD");
        assertThat(claim("BOOK-DEAD")).isPresent();

        change(
                "UPDATE source_health h JOIN source s ON s.id = h.source_id SET h.held_until = '2026-01-01 00:00:00'"
                        + " WHERE s.code = ?",
                "BOOK-DEAD");

        assertThat(claim("BOOK-DEAD")).isPresent();
    }

    @Test
    void a_source_whose_last_file_is_still_waiting_is_left_in_peace() {
        open("BOOK-WAITS");
        RunRef run = desk.receive("BOOK-WAITS", "a.xml", SampleActivity.file(SampleActivity.of("XM-WAITS-1")));
        assertThat(claim("BOOK-WAITS")).isEmpty();

        desk.process(run);

        assertThat(claim("BOOK-WAITS")).isPresent();
        assertThat(settings.details("BOOK-WAITS", BY).health().dataAt()).isPresent();
    }

    @Test
    void what_was_fetched_is_known_next_time_and_unchanged_keeps_it() {
        open("BOOK-TAG");
        book.succeeded(claim("BOOK-TAG").orElseThrow(), haul(false, "\"v1\""), BY);
        FetchJob second = claim("BOOK-TAG").orElseThrow();
        book.succeeded(second, haul(true, null), BY);

        assertThat(second.etag()).contains("\"v1\"");
        assertThat(claim("BOOK-TAG").orElseThrow().etag()).contains("\"v1\"");
        assertThat(settings.details("BOOK-TAG", BY).health().succeededAt()).isPresent();
    }

    @Test
    void failures_come_back_sooner_than_the_schedule_and_from_the_fifth_on_rest() throws SQLException {
        open("BOOK-FAILS");
        String administrator = administrator();
        Haul.Fault fault = Haul.Fault.of(FetchFault.NOT_REACHED, "");
        book.failed(claim("BOOK-FAILS").orElseThrow(), fault, BY);
        SourceHealth first = settings.details("BOOK-FAILS", BY).health();
        for (int i = 0; i < 4; i++) {
            book.failed(claim("BOOK-FAILS").orElseThrow(), fault, BY);
        }
        SourceDetails last = settings.details("BOOK-FAILS", BY);

        assertThat(Duration.between(
                        first.triedAt().orElseThrow(), first.nextAt().orElseThrow()))
                .isBetween(Duration.ofSeconds(45), Duration.ofSeconds(80));
        assertThat(last.state()).isEqualTo(SourceState.RESTING);
        assertThat(last.health().failures()).isEqualTo(5);
        assertThat(letters(administrator))
                .as("one letter, at the third")
                .singleElement()
                .asString()
                .contains("BOOK-FAILS", "3 fois", "/sync/source?code=BOOK-FAILS");
        book.succeeded(claim("BOOK-FAILS").orElseThrow(), haul(false, null), BY);
        assertThat(settings.details("BOOK-FAILS", BY).state()).isEqualTo(SourceState.IN_STEP);
    }

    @Test
    void a_file_that_is_refused_is_a_failure_until_one_is_accepted() {
        open("BOOK-REFUSED");
        desk.take("BOOK-REFUSED", "a.xml", "<html>no data</html>");
        SourceHealth refused = settings.details("BOOK-REFUSED", BY).health();
        book.succeeded(claim("BOOK-REFUSED").orElseThrow(), haul(false, null), BY);
        SourceHealth fetchedAgain = settings.details("BOOK-REFUSED", BY).health();
        desk.take("BOOK-REFUSED", "a.xml", SampleActivity.file(SampleActivity.of("XM-REFUSED-1")));

        assertThat(refused.fault()).contains(FetchFault.FILE_REFUSED);
        assertThat(fetchedAgain.fault()).contains(FetchFault.FILE_REFUSED);
        assertThat(settings.details("BOOK-REFUSED", BY).health().fault()).isEmpty();
    }

    @Test
    void a_secret_that_cannot_be_opened_any_more_is_told_of() throws SQLException {
        open("BOOK-LOST");
        change(
                "INSERT INTO source_secret (source_id, sealed, kept_at) SELECT s.id, REPEAT('x', 60), UTC_TIMESTAMP(6)"
                        + " FROM source s WHERE s.code = ?",
                "BOOK-LOST");

        assertThat(claim("BOOK-LOST")).isEmpty();

        SourceHealth health = settings.details("BOOK-LOST", BY).health();
        assertThat(health.fault()).contains(FetchFault.SECRET_LOST);
        assertThat(health.busy()).isFalse();
        assertThatThrownBy(() -> book.trial("BOOK-LOST", BY))
                .extracting("rule")
                .isEqualTo(SyncRule.SIGN_IN_IS_COMPLETE);
    }

    @Test
    void what_is_sent_in_is_not_fetched() {
        sources.open(new NewSource("BOOK-SENT", "Sent", SourceKind.LOOSE, Optional.empty()), BY);

        assertThatThrownBy(() -> book.trial("BOOK-SENT", BY)).extracting("rule").isEqualTo(SyncRule.SOURCE_IS_FETCHED);
    }

    private Optional<FetchJob> claim(String code) {
        return book.claim(new FetchOrder(code, true), BY);
    }

    private static Haul haul(boolean unchanged, String etag) {
        return new Haul(List.of(), unchanged, Optional.empty(), Optional.ofNullable(etag), Optional.empty(), List.of());
    }

    private void open(String code) {
        sources.open(new NewSource(code, code, SourceKind.SNAPSHOT, Optional.empty()), BY);
        Feed feed = new Feed(
                Way.HTTPS, "https://partner.example/feed.xml", SignIn.NONE, "", List.of(), Paging.NONE, "", "", 10, 0);
        SourceForm form = new SourceForm(
                0,
                code,
                SourceKind.SNAPSHOT,
                Optional.empty(),
                feed,
                new Typed(""),
                new Schedule("30 3 1 * *", "UTC"),
                3);
        settings.save(code, form, BY);
    }

    private void isDue(String code) throws SQLException {
        change(
                "UPDATE source_health h JOIN source s ON s.id = h.source_id SET h.next_at = '2020-01-01 00:00:00'"
                        + " WHERE s.code = ?",
                code);
    }

    private void change(String order, String code) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(order)) {
            statement.setString(1, code);
            statement.executeUpdate();
        }
    }

    private List<String> letters(String login) throws SQLException {
        List<String> letters = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT body FROM letter WHERE login = ?")) {
            query.setString(1, login);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    letters.add(row.getString(1));
                }
            }
        }
        return letters;
    }

    private String administrator() throws SQLException {
        String login = "it-" + UUID.randomUUID().toString().substring(0, 12);
        NewAccount account =
                new NewAccount(login, "Ann " + login, Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), "fr");
        accounts.open(account, Actor.machine("it", Right.ACCOUNT_ADMINISTER));
        change("UPDATE account SET email = 'a@example.org' WHERE login = ?", login);
        return login;
    }
}
