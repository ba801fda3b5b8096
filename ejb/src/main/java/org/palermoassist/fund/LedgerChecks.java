package org.palermoassist.fund;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Proves the ledger as it lies in the database, with queries of its own: none of them is shared with what writes it or shows it. Each
 * gives the places where its invariant does not hold.
 */
final class LedgerChecks {
    private static final int MOST = 100;
    private static final String KINDS =
            " JOIN fund_account f ON f.id = t.from_account_id" + " JOIN fund_account o ON o.id = t.to_account_id";
    private static final String INSIDE =
            "('FREE', 'OBLIGATED', 'RESERVE', 'SUSPENSE', 'HELD', 'PAID_TICKETS', 'PAID_DSA',"
                    + " 'PAID_TERMINALS', 'PAID_OTHER', 'PAID_SUPPORT')";
    /** What enters accounts and what leaves them, each once. */
    private static final String MOVES =
            "(SELECT t.id, t.posting_id, t.to_account_id account_id, t.amount FROM fund_transfer t"
                    + " UNION ALL SELECT t.id, t.posting_id, t.from_account_id, -t.amount FROM fund_transfer t)";
    /** What an obligation has left in each pool after each transfer. */
    private static final String OBLIGED = "(SELECT p.record_ref, a.pool_id, m.id, SUM(m.amount) OVER (PARTITION BY"
            + " p.record_ref, a.pool_id ORDER BY m.id) stands FROM " + MOVES + " m"
            + " JOIN fund_account a ON a.id = m.account_id AND a.kind = 'OBLIGATED'"
            + " JOIN fund_posting p ON p.id = m.posting_id AND p.record_ref LIKE 'H-%')";

    private static final Map<LedgerInvariant, String> QUERIES = queries();

    private LedgerChecks() {}

    private static Map<LedgerInvariant, String> queries() {
        Map<LedgerInvariant, String> queries = new EnumMap<>(LedgerInvariant.class);
        accounts(queries);
        obligations(queries);
        postings(queries);
        sums(queries);
        closings(queries);
        rights(queries);
        return queries;
    }

    private static void accounts(Map<LedgerInvariant, String> queries) {
        queries.put(
                LedgerInvariant.BALANCED,
                "SELECT CONCAT(t.currency, ' ', SUM(IF(o.id IS NULL, 0, t.amount)) - SUM(IF(f.id IS NULL, 0, t.amount)))"
                        + " FROM fund_transfer t LEFT JOIN fund_account f ON f.id = t.from_account_id LEFT JOIN"
                        + " fund_account o ON o.id = t.to_account_id GROUP BY t.currency"
                        + " HAVING SUM(IF(o.id IS NULL, 0, t.amount)) <> SUM(IF(f.id IS NULL, 0, t.amount))");
        queries.put(
                LedgerInvariant.ONE_CURRENCY,
                "SELECT CONCAT('transfer ', t.id, ' ', t.currency) FROM fund_transfer t" + KINDS
                        + " WHERE t.currency <> f.currency OR t.currency <> o.currency");
        queries.put(
                LedgerInvariant.AMOUNTS_ARE_EXACT,
                "SELECT CONCAT('transfer ', t.id, ' ', t.amount) FROM fund_transfer t WHERE t.amount <= 0"
                        + " OR t.currency = 'USD' AND t.amount <> ROUND(t.amount, 2)");
        queries.put(
                LedgerInvariant.NEVER_BELOW_ZERO,
                "SELECT CONCAT('account ', s.code, ' after transfer ', MIN(s.id)) FROM (SELECT a.code, m.id,"
                        + " SUM(m.amount) OVER (PARTITION BY m.account_id ORDER BY m.id) stands FROM " + MOVES
                        + " m JOIN fund_account a ON a.id = m.account_id AND a.kind IN " + INSIDE
                        + ") s WHERE s.stands < 0 GROUP BY s.code");
        queries.put(
                LedgerInvariant.RESERVE_IS_UNEARMARKED,
                "SELECT CONCAT('account ', a.code) FROM fund_account a JOIN fund_pool q ON q.id = a.pool_id AND q.earmark"
                        + " <> '' WHERE a.kind = 'RESERVE' AND EXISTS (SELECT 1 FROM fund_transfer t"
                        + " WHERE t.to_account_id = a.id)");
    }

    private static void obligations(Map<LedgerInvariant, String> queries) {
        queries.put(
                LedgerInvariant.OBLIGATIONS_ARE_WITHIN,
                "SELECT CONCAT('obligation ', s.record_ref, ' after transfer ', MIN(s.id)) FROM " + OBLIGED
                        + " s WHERE s.stands < 0 GROUP BY s.record_ref");
        queries.put(
                LedgerInvariant.OBLIGATED_IS_OPEN,
                "SELECT CONCAT('account ', a.code) FROM " + MOVES + " m JOIN fund_account a ON a.id = m.account_id AND"
                        + " a.kind = 'OBLIGATED' JOIN fund_posting p ON p.id = m.posting_id GROUP BY a.code"
                        + " HAVING SUM(m.amount) <> SUM(IF(p.record_ref LIKE 'H-%', m.amount, 0))");
        queries.put(
                LedgerInvariant.CLOSED_HAS_NOTHING,
                "SELECT CONCAT('obligation ', b.ref, ' ', SUM(m.amount)) FROM fund_obligation b"
                        + " JOIN fund_posting p ON p.record_ref = b.ref JOIN " + MOVES
                        + " m ON m.posting_id = p.id JOIN fund_account a ON a.id = m.account_id AND a.kind = 'OBLIGATED'"
                        + " WHERE b.status IN ('LIQUIDATED', 'CANCELLED') GROUP BY b.ref HAVING SUM(m.amount) <> 0");
    }

    private static void postings(Map<LedgerInvariant, String> queries) {
        queries.put(
                LedgerInvariant.NOTHING_IS_ORPHAN,
                "SELECT CONCAT('posting ', p.id) FROM fund_posting p WHERE NOT EXISTS (SELECT 1 FROM fund_transfer t"
                        + " WHERE t.posting_id = p.id) OR p.record_ref LIKE 'H-%' AND NOT EXISTS (SELECT 1 FROM"
                        + " fund_obligation b WHERE b.ref = p.record_ref) UNION ALL SELECT CONCAT('transfer ', t.id) FROM"
                        + " fund_transfer t WHERE NOT EXISTS (SELECT 1 FROM fund_posting p WHERE p.id = t.posting_id)"
                        + " UNION ALL SELECT CONCAT('obligation ', b.ref) FROM fund_obligation b WHERE NOT EXISTS"
                        + " (SELECT 1 FROM fund_posting p WHERE p.record_ref = b.ref)");
        queries.put(
                LedgerInvariant.ALLOCATED_ONCE,
                "SELECT CONCAT('receipt ', s.record_ref, ' on ', s.kind) FROM (SELECT p.record_ref, a.kind, SUM(m.amount)"
                        + " OVER (PARTITION BY p.record_ref, a.kind ORDER BY m.id) stands FROM " + MOVES
                        + " m JOIN fund_account a ON a.id = m.account_id AND a.kind IN ('SUSPENSE', 'HELD')"
                        + " JOIN fund_posting p ON p.id = m.posting_id) s WHERE s.stands < 0"
                        + " GROUP BY s.record_ref, s.kind");
        String sides = "(SELECT COUNT(*) FROM fund_transfer t WHERE t.posting_id = p.id)"
                + " <> (SELECT COUNT(*) FROM fund_transfer t WHERE t.posting_id = p.reverses_id)";
        queries.put(
                LedgerInvariant.REVERSALS_MIRROR,
                "SELECT CONCAT('posting ', p.id) FROM fund_posting p WHERE p.reverses_id IS NOT NULL AND (" + sides
                        + " OR EXISTS (SELECT 1 FROM fund_transfer t WHERE t.posting_id = p.id AND NOT EXISTS (SELECT 1"
                        + " FROM fund_transfer u WHERE u.posting_id = p.reverses_id AND u.from_account_id ="
                        + " t.to_account_id AND u.to_account_id = t.from_account_id AND u.amount = t.amount)))");
    }

    private static void sums(Map<LedgerInvariant, String> queries) {
        String between = "(SELECT COALESCE(SUM(t.amount), 0) FROM fund_transfer t WHERE t.%s = s.account_id"
                + " AND t.id > s.before_it AND t.id <= s.up_to)";
        queries.put(
                LedgerInvariant.SUMS_ARE_THE_JOURNAL,
                "SELECT CONCAT('account ', s.account_id, ' up to transfer ', s.up_to) FROM (SELECT b.*,"
                        + " COALESCE(LAG(b.up_to) OVER w, 0) before_it, COALESCE(LAG(b.entered) OVER w, 0) entered_before,"
                        + " COALESCE(LAG(b.gone) OVER w, 0) gone_before FROM fund_balance b"
                        + " WINDOW w AS (PARTITION BY b.account_id ORDER BY b.up_to)) s WHERE s.entered - s.entered_before"
                        + " <> " + between.formatted("to_account_id") + " OR s.gone - s.gone_before <> "
                        + between.formatted("from_account_id"));
    }

    private static void closings(Map<LedgerInvariant, String> queries) {
        String moved = "(SELECT c.closes_on, m.account_id, SUM(GREATEST(m.amount, 0)) entered,"
                + " SUM(GREATEST(-m.amount, 0)) gone FROM " + MOVES + " m JOIN fund_posting p ON p.id = m.posting_id"
                + " JOIN fund_close c ON c.closes_on = (SELECT MIN(y.closes_on) FROM fund_close y"
                + " WHERE y.closes_on >= p.value_date) GROUP BY 1, 2)";
        queries.put(
                LedgerInvariant.CLOSED_IS_CLOSED,
                "SELECT CONCAT('account ', s.account_id, ' on ', s.closes_on) FROM (SELECT k.closes_on, k.account_id,"
                        + " k.entered - COALESCE(LAG(k.entered) OVER w, 0) entered,"
                        + " k.gone - COALESCE(LAG(k.gone) OVER w, 0) gone FROM fund_carried k"
                        + " WINDOW w AS (PARTITION BY k.account_id ORDER BY k.closes_on)) s LEFT JOIN " + moved
                        + " d ON d.closes_on = s.closes_on AND d.account_id = s.account_id"
                        + " WHERE s.entered <> COALESCE(d.entered, 0) OR s.gone <> COALESCE(d.gone, 0)"
                        + " UNION ALL SELECT CONCAT('account ', d.account_id, ' on ', d.closes_on) FROM " + moved
                        + " d WHERE NOT EXISTS (SELECT 1 FROM fund_carried k WHERE k.closes_on = d.closes_on"
                        + " AND k.account_id = d.account_id)");
    }

    private static void rights(Map<LedgerInvariant, String> queries) {
        List<String> tables = List.of(
                "fund_pool",
                "fund_account",
                "fund_posting",
                "fund_transfer",
                "fund_balance",
                "fund_close",
                "fund_carried",
                "fund_obligation_event",
                "fund_chain");
        String changing = " AND privilege_type IN ('UPDATE', 'DELETE', 'DROP', 'ALTER')";
        queries.put(
                LedgerInvariant.APPEND_ONLY,
                "SELECT CONCAT(table_name, ' ', privilege_type) FROM information_schema.table_privileges"
                        + " WHERE table_schema = DATABASE() AND table_name IN ('" + String.join("', '", tables) + "')"
                        + changing + " UNION ALL SELECT CONCAT('schema ', privilege_type)"
                        + " FROM information_schema.schema_privileges WHERE table_schema = DATABASE()" + changing
                        + " UNION ALL SELECT CONCAT('server ', privilege_type) FROM information_schema.user_privileges"
                        + " WHERE 1 = 1" + changing);
    }

    /** The places where an invariant does not hold, 100 at most; not for those that no query can prove. */
    static List<LedgerFinding> findings(LedgerInvariant invariant, Connection connection) throws SQLException {
        List<LedgerFinding> findings = new ArrayList<>();
        String query = QUERIES.get(invariant);
        if (query != null) {
            try (Statement statement = connection.createStatement()) {
                statement.setMaxRows(MOST);
                try (ResultSet row = statement.executeQuery(query)) {
                    while (row.next()) {
                        findings.add(new LedgerFinding(invariant, row.getString(1)));
                    }
                }
            }
        }
        return findings;
    }
}
