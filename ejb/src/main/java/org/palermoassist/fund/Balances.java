package org.palermoassist.fund;

import java.util.Collections;

/**
 * Queries for what entered accounts and what left them: the newest sum that was worked out of each, and the transfers after the last
 * time that sums were worked out. Then each account got one that had moved, so that one bound holds for all; a bound for each
 * account would keep the database from reading only what lies beyond it.
 */
final class Balances {
    private static final String NEWEST =
            "SELECT b.account_id, b.entered, b.gone FROM (SELECT account_id, MAX(up_to) up_to FROM fund_balance%s"
                    + " GROUP BY account_id) n JOIN fund_balance b ON b.account_id = n.account_id AND b.up_to = n.up_to";
    private static final String AFTER = " UNION ALL SELECT t.%s, %s, %s FROM fund_transfer t%s"
            + " WHERE t.id > (SELECT COALESCE(MAX(up_to), 0) FROM fund_balance)%s";

    private Balances() {}

    /** Id, entered and gone of so many accounts, now; none of an account that never moved. The ids are bound three times over. */
    static String now(int accounts) {
        String ids = " IN (" + String.join(",", Collections.nCopies(accounts, "?")) + ")";
        return "SELECT account_id, SUM(entered), SUM(gone) FROM (" + NEWEST.formatted(" WHERE account_id" + ids)
                + AFTER.formatted("to_account_id", "t.amount", "0", index("to"), " AND t.to_account_id" + ids)
                + AFTER.formatted("from_account_id", "0", "t.amount", index("from"), " AND t.from_account_id" + ids)
                + ") s GROUP BY account_id";
    }

    private static String index(String side) {
        return " FORCE INDEX (ix_fund_transfer_" + side + ")";
    }

    /** Rows of account, entered and gone of all accounts, now; several of an account that moved of late. */
    static String now() {
        return NEWEST.formatted("")
                + AFTER.formatted("to_account_id", "t.amount", "0", "", "")
                + AFTER.formatted("from_account_id", "0", "t.amount", "", "");
    }
}
