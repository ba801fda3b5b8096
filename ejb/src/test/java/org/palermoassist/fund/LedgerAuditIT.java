package org.palermoassist.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermoassist.fund.FundExamples.AUDITOR;
import static org.palermoassist.fund.FundExamples.MANAGER;
import static org.palermoassist.fund.FundExamples.bodies;
import static org.palermoassist.fund.FundExamples.person;
import static org.palermoassist.fund.FundExamples.usd;
import static org.palermoassist.fund.FundGround.body;
import static org.palermoassist.fund.FundGround.donor;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.palermoassist.audit.ChainCheck;
import org.palermoassist.donors.DonorRef;
import org.palermoassist.donors.Earmark;
import org.palermoassist.donors.FundMoney;
import org.palermoassist.donors.ReceiptRef;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.security.Role;
import org.palermoassist.shared.NotAllowed;

/**
 * Each invariant of the ledger and a fault that turns it red, and no other. Whoever plants has the rights of the schema's owner and
 * writes the chain anew, so that it is not the chain that tells; all of it in a transaction that is taken back.
 */
@ExtendWith(ArquillianExtension.class)
class LedgerAuditIT {
    private static final Actor KEEPER = Actor.machine("ledger", Right.LEDGER_KEEP);
    private static final String NOTHING_CHECKED = "SET foreign_key_checks = 0; SET check_constraint_checks = 0";

    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Inject
    private FundGround ground;

    @Inject
    private FundKeeping keeping;

    @Inject
    private FundReversals reversals;

    @Inject
    private Obligations obligations;

    @Inject
    private BalanceKeeping balances;

    @Inject
    private LedgerAudit audit;

    private PoolRef pool;
    private PoolRef open;
    private ObligationRef trip;
    private ObligationRef other;
    private PostingRef interest;
    private PostingRef reversal;
    private ReceiptRef suspended;

    @BeforeEach
    void a_fund_with_history() throws Exception {
        String body = body();
        DonorRef donor = donor();
        pool = ground.receive(donor, bodies(body), "13", "1130.00");
        open = ground.receive(donor, Earmark.NONE, "13", "0.01");
        keeping.reserve(keep(open, "0.01"), MANAGER);
        suspended = FundGround.receipt();
        ground.move(FundMoney.Kind.SUSPENDED, suspended, donor, bodies(body), "13", "5.00");
        ground.move(FundMoney.Kind.SUSPENDED, FundGround.receipt(), donor, bodies(body), "13", "50.00");
        balances.workOut(KEEPER);
        trip = obligations.request(ground.request("100.00", body), MANAGER);
        other = obligations.request(ground.request("100.00", body), MANAGER);
        interest = keeping.interest(keep(pool, "7.00"), MANAGER);
        reversal = reversals.reverse(keeping.interest(keep(pool, "3.00"), MANAGER), "Wrong", MANAGER);
        PlantedChain.awaitSealed();
    }

    private Keeping keep(PoolRef ref, String amount) {
        return new Keeping(ref, usd(amount), ground.today(), "", "Test");
    }

    @Test
    void a_ledger_that_nobody_touched_is_intact_and_nobody_else_has_it_verified() {
        LedgerReport report = audit.verify(AUDITOR);
        assertThat(report.findings()).isEmpty();
        assertThat(report.transfers()).isGreaterThan(8);
        assertThat(report.head()).hasSize(64);
        assertThatThrownBy(() -> audit.verify(person("adm", Role.ADMINISTRATOR)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void BALANCED() throws Exception {
        onlyRed(
                LedgerInvariant.BALANCED,
                "UPDATE fund_transfer SET from_account_id = 999999999 WHERE posting_id = " + interest.number());
    }

    @Test
    void ONE_CURRENCY() throws Exception {
        onlyRed(
                LedgerInvariant.ONE_CURRENCY,
                "UPDATE fund_transfer SET currency = 'EUR' WHERE posting_id = " + interest.number());
    }

    @Test
    void AMOUNTS_ARE_EXACT() throws Exception {
        onlyRed(
                LedgerInvariant.AMOUNTS_ARE_EXACT,
                "UPDATE fund_transfer SET amount = 7.001 WHERE posting_id = " + interest.number());
    }

    @Test
    void NEVER_BELOW_ZERO() throws Exception {
        onlyRed(
                LedgerInvariant.NEVER_BELOW_ZERO,
                posting("RETURNED", ""),
                transfer(account("FREE", pool), fixed("BANK"), "5000"),
                posting("RECEIVED", ""),
                transfer(fixed("BANK"), account("FREE", pool), "5000"));
    }

    @Test
    void OBLIGATIONS_ARE_WITHIN() throws Exception {
        onlyRed(
                LedgerInvariant.OBLIGATIONS_ARE_WITHIN,
                posting("PAID", trip.value()),
                transfer(account("OBLIGATED", pool), account("PAID_DSA", pool), "113.01"));
    }

    @Test
    void OBLIGATED_IS_OPEN() throws Exception {
        onlyRed(
                LedgerInvariant.OBLIGATED_IS_OPEN,
                posting("RESERVE", ""),
                transfer(account("FREE", pool), account("OBLIGATED", pool), "1"));
    }

    @Test
    void CLOSED_HAS_NOTHING() throws Exception {
        onlyRed(
                LedgerInvariant.CLOSED_HAS_NOTHING,
                "UPDATE fund_obligation SET status = 'LIQUIDATED' WHERE ref = '" + other + "'");
    }

    @Test
    void NOTHING_IS_ORPHAN() throws Exception {
        onlyRed(LedgerInvariant.NOTHING_IS_ORPHAN, posting("INTEREST", ""));
        onlyRed(
                LedgerInvariant.NOTHING_IS_ORPHAN,
                "UPDATE fund_posting SET record_ref = 'H-0000000' WHERE id = " + interest.number());
    }

    @Test
    void ALLOCATED_ONCE() throws Exception {
        onlyRed(
                LedgerInvariant.ALLOCATED_ONCE,
                posting("IDENTIFIED", suspended.value()),
                transfer(fixed("SUSPENSE"), account("FREE", pool), "5"),
                posting("IDENTIFIED", suspended.value()),
                transfer(fixed("SUSPENSE"), account("FREE", pool), "5"));
    }

    @Test
    void REVERSALS_MIRROR() throws Exception {
        onlyRed(
                LedgerInvariant.REVERSALS_MIRROR,
                "UPDATE fund_transfer SET amount = 2 WHERE posting_id = " + reversal.number());
    }

    @Test
    void SUMS_ARE_THE_JOURNAL() throws Exception {
        onlyRed(
                LedgerInvariant.SUMS_ARE_THE_JOURNAL,
                "UPDATE fund_balance SET entered = entered + 0.01 WHERE account_id = " + account("FREE", pool));
    }

    @Test
    void CLOSED_IS_CLOSED() throws Exception {
        onlyRed(
                LedgerInvariant.CLOSED_IS_CLOSED,
                "INSERT INTO fund_close (closes_on, closed_at, login) VALUES ('1999-01-31', UTC_TIMESTAMP(), 'eve')",
                "UPDATE fund_posting SET value_date = '1999-01-15' WHERE id = " + interest.number());
    }

    @Test
    void RESERVE_IS_UNEARMARKED() throws Exception {
        onlyRed(
                LedgerInvariant.RESERVE_IS_UNEARMARKED,
                posting("RESERVE", ""),
                transfer(account("FREE", pool), account("RESERVE", pool), "1"));
    }

    @Test
    void APPEND_ONLY() throws Exception {
        String account = portal();
        execute("GRANT UPDATE ON fund_transfer TO " + account);
        try {
            assertThat(audit.verify(AUDITOR).findings())
                    .containsExactly(new LedgerFinding(LedgerInvariant.APPEND_ONLY, "fund_transfer UPDATE"));
        } finally {
            execute("REVOKE UPDATE ON fund_transfer FROM " + account);
        }
        assertThat(audit.verify(AUDITOR).findings()).isEmpty();
    }

    /** The database account that the portal works with. */
    private String portal() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            return "'" + row.getString(1).replace("@", "'@'") + "'";
        }
    }

    @Test
    void CHAIN_IS_INTACT() throws Exception {
        assertThat(red(false, "UPDATE fund_posting SET reason = 'A gift' WHERE id = " + interest.number()))
                .containsExactly(LedgerInvariant.CHAIN_IS_INTACT);
    }

    private static void onlyRed(LedgerInvariant invariant, String... faults) throws Exception {
        assertThat(red(true, faults)).containsExactly(invariant);
    }

    /** Plants faults, and tells which invariants no longer hold; everything is taken back. */
    private static Set<LedgerInvariant> red(boolean chainWrittenAnew, String... faults) throws Exception {
        try (Connection connection = PlantedChain.owner();
                Statement statement = connection.createStatement()) {
            for (String order : NOTHING_CHECKED.split(";")) {
                statement.execute(order);
            }
            connection.setAutoCommit(false);
            try {
                for (String fault : faults) {
                    assertThat(statement.executeUpdate(fault)).as(fault).isPositive();
                }
                if (chainWrittenAnew) {
                    new PlantedChain(connection, SealedJournal.ROWS).writeAnew();
                }
                return broken(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    private static Set<LedgerInvariant> broken(Connection connection) throws SQLException {
        Set<LedgerInvariant> broken = EnumSet.noneOf(LedgerInvariant.class);
        for (LedgerInvariant invariant : LedgerInvariant.values()) {
            boolean ofTheOwner = invariant == LedgerInvariant.APPEND_ONLY;
            if (!ofTheOwner && !LedgerChecks.findings(invariant, connection).isEmpty()) {
                broken.add(invariant);
            }
        }
        ChainCheck chain = new ChainCheck(connection, SealedJournal.ROWS, List.of());
        chain.run();
        if (!chain.findings().isEmpty()) {
            broken.add(LedgerInvariant.CHAIN_IS_INTACT);
        }
        return broken;
    }

    private static String posting(String act, String record) {
        return "INSERT INTO fund_posting (act, record_ref, external_ref, reason, value_date, posted_at, login, role) VALUES ('"
                + act + "', '" + record + "', '', 'Planted', UTC_DATE(), UTC_TIMESTAMP(6), 'eve', 'FUND_MANAGER')";
    }

    private static String transfer(long from, long to, String amount) {
        return "INSERT INTO fund_transfer (posting_id, from_account_id, to_account_id, amount, currency)"
                + " VALUES (LAST_INSERT_ID(), " + from + ", " + to + ", " + amount + ", 'USD')";
    }

    private static long account(String kind, PoolRef pool) throws SQLException {
        return number("SELECT a.id FROM fund_account a JOIN fund_pool p ON p.id = a.pool_id WHERE a.kind = '" + kind
                + "' AND p.ref = '" + pool + "'");
    }

    private static long fixed(String kind) throws SQLException {
        return number("SELECT id FROM fund_account WHERE kind = '" + kind + "'");
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = PlantedChain.owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = PlantedChain.owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
