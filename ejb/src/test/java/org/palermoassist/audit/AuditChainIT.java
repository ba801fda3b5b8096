package org.palermoassist.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.palermoassist.audit.ChainFinding.Kind.CUT_OFF;
import static org.palermoassist.audit.ChainFinding.Kind.DELETED;
import static org.palermoassist.audit.ChainFinding.Kind.EDITED;
import static org.palermoassist.audit.ChainFinding.Kind.NEVER_SEALED;
import static org.palermoassist.audit.ChainFinding.Kind.REORDERED;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;

/** The sealed trail on the real schema; whoever tampers has the rights of the schema's owner and puts things back. */
@ExtendWith(ArquillianExtension.class)
class AuditChainIT {
    private static final Actor AUDITOR =
            Actor.of("aud", "Aud", Role.AUDITOR, Optional.empty(), Optional.empty(), false);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditVerification verification;

    @Inject
    private SealWatch watch;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void three_lines_are_sealed() throws Exception {
        transaction.begin();
        for (String verb : new String[] {"first", "second", "third"}) {
            trail.record(AUDITOR, "test." + verb, "X-" + verb);
        }
        transaction.commit();
        written();
    }

    /** The line written last, once it is sealed. */
    private static long written() throws Exception {
        long written = number("SELECT MAX(id) FROM audit_entry");
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (number("SELECT COUNT(*) FROM audit_chain WHERE entry_id = " + written) == 0) {
            assertThat(System.nanoTime()).as("sealed within " + PATIENCE).isLessThan(until);
            Thread.sleep(100);
        }
        return written;
    }

    @Test
    void what_nobody_touched_is_intact_and_its_head_is_published() {
        ChainReport report = verification.verify(AUDITOR);
        assertThat(report.findings()).isEmpty();
        assertThat(report.lines()).isGreaterThanOrEqualTo(3);
        ChainStatus status = verification.status(AUDITOR);
        assertThat(status.published().orElseThrow().position())
                .isGreaterThanOrEqualTo(report.head().orElseThrow().position());
        assertThat(status.isLate()).isFalse();
    }

    @Test
    void an_edited_line_is_named() throws SQLException {
        long line = second();
        found(
                "UPDATE audit_entry SET facts = 'nothing happened' WHERE id = " + line,
                "UPDATE audit_entry SET facts = '' WHERE id = " + line,
                new ChainFinding(EDITED, position(line), line));
    }

    @Test
    void a_deleted_line_is_named() throws SQLException {
        long line = second();
        found(
                "UPDATE audit_entry SET id = -7000000 WHERE id = " + line,
                "UPDATE audit_entry SET id = " + line + " WHERE id = -7000000",
                new ChainFinding(DELETED, position(line), line));
    }

    @Test
    void an_edited_old_value_new_value_or_reason_is_named() throws Exception {
        transaction.begin();
        trail.changed(
                AUDITOR, "test.change", "X-4", AuditChange.of("DRAFT", "OPEN").because("It is time"));
        transaction.commit();
        long line = written();
        for (String column : List.of("old_value", "new_value", "reason", "workspace", "on_behalf_of")) {
            String was = text("SELECT " + column + " FROM audit_entry WHERE id = " + line);
            found(
                    "UPDATE audit_entry SET " + column + " = 'ZZ' WHERE id = " + line,
                    "UPDATE audit_entry SET " + column + " = '" + was + "' WHERE id = " + line,
                    new ChainFinding(EDITED, position(line), line));
        }
    }

    @Test
    void what_is_filled_in_afterwards_into_a_line_without_a_change_is_named() throws SQLException {
        long line = second();
        found(
                "UPDATE audit_entry SET reason = 'by order' WHERE id = " + line,
                "UPDATE audit_entry SET reason = '' WHERE id = " + line,
                new ChainFinding(EDITED, position(line), line));
    }

    @Test
    void a_line_sealed_before_there_were_old_and_new_values_keeps_its_form() throws Exception {
        long line = second();
        byte[] form;
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, CAST(recorded_at AS CHAR), login, role, state_code,"
                        + " organization_ref, action, record_ref, facts, outcome, origin FROM audit_entry WHERE id = "
                        + line)) {
            row.next();
            ByteArrayOutputStream first = new ByteArrayOutputStream();
            for (int i = 1; i <= 11; i++) {
                byte[] text = row.getString(i).getBytes(StandardCharsets.UTF_8);
                first.write(ByteBuffer.allocate(4).putInt(text.length).array());
                first.write(text);
            }
            form = MessageDigest.getInstance("SHA-256").digest(first.toByteArray());
        }
        assertThat(text("SELECT HEX(content) FROM audit_chain WHERE entry_id = " + line))
                .isEqualTo(HexFormat.of().withUpperCase().formatHex(form));
    }

    @Test
    void exchanged_seals_are_named() throws SQLException {
        long position = position(second());
        long next = number("SELECT entry_id FROM audit_chain WHERE position = " + (position + 1));
        String exchange = move(position, -1) + move(position + 1, position) + move(-1, position + 1);
        found(exchange, exchange, new ChainFinding(REORDERED, position, next));
    }

    private static String move(long from, long to) {
        return "UPDATE audit_chain SET position = " + to + " WHERE position = " + from + ";";
    }

    @Test
    void a_line_put_into_the_past_was_never_sealed() throws SQLException {
        found(
                "INSERT INTO audit_entry (id, recorded_at, login, role, state_code, organization_ref, action,"
                        + " record_ref, facts, outcome) VALUES (-5000000, '2026-01-01', 'eve', 'COORDINATOR', '', '',"
                        + " 'need.validate', 'N-2222222', '', 'DONE')",
                "DELETE FROM audit_entry WHERE id = -5000000",
                new ChainFinding(NEVER_SEALED, 0, -5000000));
    }

    @Test
    void an_end_that_was_cut_off_or_written_anew_is_found_by_the_published_head() throws SQLException {
        verification.verify(AUDITOR);
        ChainHead head = verification.status(AUDITOR).published().orElseThrow();
        found(
                "UPDATE audit_chain SET link = REVERSE(link) WHERE position = " + head.position(),
                "UPDATE audit_chain SET link = REVERSE(link) WHERE position = " + head.position(),
                new ChainFinding(CUT_OFF, head.position(), 0));
        found(
                "UPDATE audit_chain SET position = -position WHERE position >= " + head.position(),
                "UPDATE audit_chain SET position = -position WHERE position <= -" + head.position(),
                new ChainFinding(CUT_OFF, head.position(), 0));
    }

    @Test
    void a_sealer_that_stands_still_is_told_by_the_age_of_the_oldest_open_line() throws Exception {
        long line;
        try (Connection holding = owner();
                Statement statement = holding.createStatement()) {
            holding.setAutoCommit(false);
            // nothing can be added to the chain while this is held
            statement.executeQuery("SELECT position FROM audit_chain WHERE position > 0 FOR UPDATE");
            execute("INSERT INTO audit_entry (recorded_at, login, role, state_code, organization_ref, action,"
                    + " record_ref, facts, outcome) VALUES (UTC_TIMESTAMP() - INTERVAL 90 SECOND, 'aud',"
                    + " 'AUDITOR', '', '', 'test.waits', '', '', 'DONE')");
            line = number("SELECT MAX(id) FROM audit_entry");
            assertThat(watch.oldest(AUDITOR)).isBetween(Duration.ofSeconds(80), Duration.ofSeconds(600));
            assertThat(watch.isLate(AUDITOR)).isTrue();
            assertThat(verification.status(AUDITOR).isLate()).isTrue();
            holding.rollback();
        }
        assertThat(written()).isGreaterThanOrEqualTo(line);
        assertThat(watch.isLate(AUDITOR)).isFalse();
    }

    @Test
    void an_administrator_hears_of_the_sealer_and_nobody_else_does() {
        assertThat(watch.isLate(of(Role.ADMINISTRATOR))).isFalse();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> watch.oldest(of(Role.COORDINATOR)));
    }

    private static Actor of(Role role) {
        return Actor.of(role.name(), "", role, Optional.empty(), Optional.empty(), false);
    }

    @Test
    void nobody_else_has_it_verified() {
        Actor administrator = Actor.of("adm", "Adm", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), false);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> verification.verify(administrator));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> verification.status(administrator));
    }

    private void found(String tampering, String mending, ChainFinding finding) throws SQLException {
        execute(tampering);
        try {
            assertThat(verification.verify(AUDITOR).findings()).contains(finding);
        } finally {
            execute(mending);
        }
        assertThat(verification.verify(AUDITOR).findings()).isEmpty();
    }

    private static long second() throws SQLException {
        return number("SELECT MAX(id) FROM audit_entry WHERE action = 'test.second'");
    }

    private static long position(long line) throws SQLException {
        return number("SELECT position FROM audit_chain WHERE entry_id = " + line);
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("portal.test.owner.url"),
                "portal_owner",
                System.getProperty("portal.test.owner.password"));
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            for (String one : sql.split(";")) {
                statement.executeUpdate(one);
            }
        }
    }
}
