package org.palermoassist.fund;

import java.util.Collections;

/** Queries for what entered accounts and what left them: the newest sum that was worked out, and the few transfers after it. */
final class Balances {
    private static final String AFTER =
            " t.id > COALESCE((SELECT MAX(b.up_to) FROM fund_balance b WHERE b.account_id = a.id), 0)";
    private static final String NOW = "SELECT a.id, " + total("entered", "to_account_id") + ", "
            + total("gone", "from_account_id") + " FROM fund_account a";

    private Balances() {}

    private static String total(String column, String side) {
        return "COALESCE((SELECT b." + column + " FROM fund_balance b WHERE b.account_id = a.id ORDER BY b.up_to DESC"
                + " LIMIT 1), 0) + COALESCE((SELECT SUM(t.amount) FROM fund_transfer t WHERE t." + side + " = a.id AND"
                + AFTER + "), 0)";
    }

    /** Id, entered and gone of so many accounts, now. */
    static String now(int accounts) {
        return NOW + " WHERE a.id IN (" + String.join(",", Collections.nCopies(accounts, "?")) + ")";
    }

    /** Id, entered and gone of all accounts, now. */
    static String now() {
        return NOW;
    }
}
