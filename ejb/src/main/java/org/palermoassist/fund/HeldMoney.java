package org.palermoassist.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.palermoassist.donors.ReceiptRef;
import org.palermoassist.shared.TransactionConnection;

/** What is left of one receipt on the account of suspended or held money; to be asked while that account is kept. */
@ApplicationScoped
class HeldMoney {
    @Inject
    private TransactionConnection transaction;

    /** Whether something of the receipt is still suspended. */
    boolean isSuspended(ReceiptRef receipt, Account suspense) {
        return left(receipt, suspense).signum() > 0;
    }

    /** @throws org.palermoassist.shared.RuleViolation {@link FundRule#NEVER_OVERDRAWN} */
    void require(ReceiptRef receipt, Account account, BigDecimal amount) {
        BigDecimal left = left(receipt, account);
        FundRule.NEVER_OVERDRAWN.require(
                amount.compareTo(left) <= 0, account.code(), left.toPlainString(), amount.toPlainString());
    }

    private BigDecimal left(ReceiptRef receipt, Account account) {
        try (PreparedStatement query = transaction
                .get()
                .prepareStatement(
                        "SELECT COALESCE(SUM(IF(t.to_account_id = ?, t.amount, -t.amount)), 0) FROM fund_posting p"
                                + " JOIN fund_transfer t ON t.posting_id = p.id"
                                + " WHERE p.record_ref = ? AND ? IN (t.from_account_id, t.to_account_id)")) {
            query.setLong(1, account.id());
            query.setString(2, receipt.value());
            query.setLong(3, account.id());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBigDecimal(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
