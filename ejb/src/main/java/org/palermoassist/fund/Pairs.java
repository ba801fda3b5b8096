package org.palermoassist.fund;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.palermoassist.shared.Condition;

/**
 * Queries for what moved between accounts on the days of a period, each pair of accounts and act once, so that few rows are looked at
 * more closely. A posting that takes another one back counts as that one's act.
 */
final class Pairs {
    private static final String COLUMNS =
            "SELECT t.from_account_id, t.to_account_id, COALESCE(r.act, p.act) act, SUM(t.amount) amount FROM ";
    private static final String TAKEN_BACK = " LEFT JOIN fund_posting r ON r.id = p.reverses_id";
    private static final String DAYS = " p.value_date BETWEEN ? AND ?";
    private static final String GROUPS = " GROUP BY 1, 2, 3";

    private Pairs() {}

    /** All pairs. */
    static Condition all(LocalDate from, LocalDate until) {
        String sql = COLUMNS + "fund_posting p JOIN fund_transfer t ON t.posting_id = p.id" + TAKEN_BACK + " WHERE"
                + DAYS + GROUPS;
        return Condition.of(brackets(sql), Date.valueOf(from), Date.valueOf(until));
    }

    /** Pairs with at least one of these accounts; of a long journal only their lines are read. */
    static Condition of(Collection<Long> accounts, LocalDate from, LocalDate until) {
        String left = side("from") + GROUPS;
        String entered = side("to") + " AND t.from_account_id NOT IN ?" + GROUPS;
        Object first = Date.valueOf(from);
        Object last = Date.valueOf(until);
        return new Condition(
                brackets(left + " UNION ALL " + entered),
                List.of(accounts, first, last, accounts, first, last, accounts));
    }

    private static String side(String side) {
        return COLUMNS + "fund_transfer t FORCE INDEX (ix_fund_transfer_" + side
                + ") STRAIGHT_JOIN fund_posting p ON p.id = t.posting_id" + TAKEN_BACK + " WHERE t." + side
                + "_account_id IN ? AND" + DAYS;
    }

    private static String brackets(String sql) {
        return "(" + sql + ")";
    }
}
