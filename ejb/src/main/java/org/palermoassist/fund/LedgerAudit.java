package org.palermoassist.fund;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.palermoassist.audit.AuditVerification;
import org.palermoassist.audit.ChainHead;
import org.palermoassist.audit.ChainReport;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Right;
import org.palermoassist.shared.UseCase;

/** Proves the ledger: each {@link LedgerInvariant}, over all of its history. */
@UseCase
public class LedgerAudit {
    @Resource(lookup = "jdbc/portal")
    private DataSource database;

    @Inject
    private AuditVerification chain;

    @Inject
    private Clock clock;

    /**
     * Verifies everything; reads only, while postings go on. Publishes the head of the chain when the chain is intact.
     *
     * @throws org.palermoassist.shared.NotAllowed for anybody but the fund manager, an auditor and the command line
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public LedgerReport verify(Actor by) {
        by.mustHave(Right.LEDGER_VERIFY);
        List<LedgerFinding> findings = new ArrayList<>();
        long transfers;
        try (Connection connection = database.getConnection()) {
            for (LedgerInvariant invariant : LedgerInvariant.values()) {
                findings.addAll(LedgerChecks.findings(invariant, connection));
            }
            transfers = transfers(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        ChainReport sealed = chain.verify(SealedJournal.ROWS, by);
        sealed.findings()
                .forEach(fault -> findings.add(new LedgerFinding(
                        LedgerInvariant.CHAIN_IS_INTACT,
                        fault.kind() + " position " + fault.position() + ", transfer " + fault.line())));
        return new LedgerReport(
                clock.instant(), transfers, sealed.head().map(ChainHead::link).orElse(""), List.copyOf(findings));
    }

    private static long transfers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM fund_transfer")) {
            row.next();
            return row.getLong(1);
        }
    }
}
