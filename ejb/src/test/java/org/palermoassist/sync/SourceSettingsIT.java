package org.palermoassist.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.shared.Refusals.refused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.audit.AuditFilter;
import org.palermoassist.audit.AuditReading;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Typed;
import org.palermoassist.shared.NotAllowed;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.shared.Rule;
import org.palermoassist.shared.RuleViolation;
import org.palermoassist.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class SourceSettingsIT {
    private static final Actor BY = Actor.machine("it-settings", Right.IMPORT_RUN, Right.RUN_READ, Right.AUDIT_READ);
    private static final Schedule DAILY = new Schedule("30 3 * * *", "Europe/Vienna");

    @Inject
    private SourceSettings settings;

    @Inject
    private Sources sources;

    @Inject
    private AuditReading audit;

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Test
    void a_feed_is_connected_and_its_next_run_is_known() {
        open("SET-FEED");

        settings.save("SET-FEED", form(0, feed("https://partner.example/feed.xml", SignIn.NONE), "", DAILY), BY);

        SourceDetails saved = settings.details("SET-FEED", BY);
        assertThat(saved.feed().address()).isEqualTo("https://partner.example/feed.xml");
        assertThat(saved.schedule()).isEqualTo(DAILY);
        assertThat(saved.health().nextAt()).isPresent();
        assertThat(saved.state()).isEqualTo(SourceState.NEW);
        assertThat(sources.list(BY)).anyMatch(row -> row.code().equals("SET-FEED") && row.way() == Way.HTTPS);
    }

    @Test
    void a_secret_is_sealed_and_stands_in_no_trail() throws SQLException {
        open("SET-SECRET");

        settings.save("SET-SECRET", form(0, feed("https://partner.example/", SignIn.BEARER), "swordfish-9", DAILY), BY);

        assertThat(settings.details("SET-SECRET", BY).secretKept()).isTrue();
        assertThat(new String(sealed("SET-SECRET"), StandardCharsets.ISO_8859_1))
                .doesNotContain("swordfish");
        assertThat(audit.page(AuditFilter.about("SET-SECRET"), PageRequest.of(0, 50), BY)
                        .items())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.toString()).doesNotContain("swordfish"));
    }

    @Test
    void a_secret_stays_when_the_field_is_left_empty() throws SQLException {
        open("SET-STAYS");
        settings.save("SET-STAYS", form(0, feed("https://partner.example/a", SignIn.BEARER), "swordfish-9", DAILY), BY);
        byte[] before = sealed("SET-STAYS");

        settings.save("SET-STAYS", form(1, feed("https://partner.example/b", SignIn.BEARER), "", DAILY), BY);

        assertThat(sealed("SET-STAYS")).isEqualTo(before);
    }

    @Test
    void another_server_asks_for_it_again() {
        open("SET-MOVED");
        settings.save("SET-MOVED", form(0, feed("https://partner.example/", SignIn.BEARER), "sword", DAILY), BY);

        refused("SET-MOVED", form(1, feed("https://other.example/", SignIn.BEARER), "", DAILY))
                .isEqualTo(SyncRule.SECRET_STAYS_WITH_SERVER);
    }

    @Test
    void plain_http_a_password_in_it_and_other_schemes_are_refused() {
        open("SET-ADDRESS");
        for (String address : List.of(
                "http://partner.example/", "https://me:pw@partner.example/", "ftp://partner.example/", "feed.xml")) {
            refused("SET-ADDRESS", form(0, feed(address, SignIn.NONE), "", DAILY))
                    .isEqualTo(SyncRule.ADDRESS_IS_HTTPS);
        }
    }

    @Test
    void every_five_minutes_is_refused() {
        open("SET-DENSE");
        Schedule dense = new Schedule("*/5 * * * *", "UTC");

        refused("SET-DENSE", form(0, feed("https://partner.example/", SignIn.NONE), "", dense))
                .isEqualTo(SyncRule.SCHEDULE_IS_NOT_TOO_DENSE);
    }

    @Test
    void paused_it_has_no_next_run_resumed_it_has() {
        open("SET-PAUSE");
        settings.save("SET-PAUSE", form(0, feed("https://partner.example/", SignIn.NONE), "", DAILY), BY);

        settings.pause("SET-PAUSE", true, BY);
        SourceDetails paused = settings.details("SET-PAUSE", BY);
        settings.pause("SET-PAUSE", false, BY);

        assertThat(paused.state()).isEqualTo(SourceState.PAUSED);
        assertThat(paused.health().nextAt()).isEmpty();
        assertThat(settings.details("SET-PAUSE", BY).health().nextAt()).isPresent();
    }

    @Test
    void who_saves_over_a_change_of_somebody_else_is_told() {
        open("SET-STALE");
        SourceForm form = form(0, feed("https://partner.example/", SignIn.NONE), "", DAILY);
        settings.save("SET-STALE", form, BY);

        assertThatThrownBy(() -> settings.save("SET-STALE", form, BY)).isInstanceOf(Stale.class);
    }

    @Test
    void who_may_only_read_changes_nothing() {
        open("SET-READER");
        Actor reader = Actor.machine("it-reader", Right.RUN_READ);

        assertThatThrownBy(() -> settings.pause("SET-READER", true, reader)).isInstanceOf(NotAllowed.class);
    }

    private void open(String code) {
        sources.open(new NewSource(code, code, SourceKind.SNAPSHOT, Optional.empty()), BY);
    }

    private static Feed feed(String address, SignIn signIn) {
        return new Feed(Way.HTTPS, address, signIn, "", List.of(), Paging.NONE, "", "", 100, 0);
    }

    private static SourceForm form(int version, Feed feed, String secret, Schedule schedule) {
        return new SourceForm(
                version, "Partner", SourceKind.SNAPSHOT, Optional.empty(), feed, new Typed(secret), schedule, 3);
    }

    private org.assertj.core.api.ObjectAssert<Rule> refused(String code, SourceForm form) {
        RuleViolation[] told = new RuleViolation[1];
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> settings.save(code, form, BY))
                .satisfies(violation -> told[0] = violation);
        return assertThat(told[0].rule());
    }

    private byte[] sealed(String code) throws SQLException {
        String query = "SELECT x.sealed FROM source_secret x JOIN source s ON s.id = x.source_id WHERE s.code = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, code);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }
}
